import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { balance } from '../../deploy/rehearse/balancer.ts';
import { drawSecrets, secretIn, type Files } from '../../deploy/rehearse/secrets.ts';
import { SERVICES, temporalConfig } from '../../deploy/rehearse/temporal-config.ts';
import { freePort } from '../../embedded/ports.ts';

let folder: string;
let files: Files;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-rehearse-'));
  files = await drawSecrets(folder);
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function answering(word: string): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((socket: Socket) => socket.end(word)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, server };
}
const asked = async (port: number): Promise<string> => text(connect(port, '127.0.0.1'));

describe('the balancer of a rehearsal', () => {
  it('asks all in turn, and the others when one is gone', async () => {
    const [one, other] = [await answering('one'), await answering('other')];
    const balancer = await balance([one.port, other.port], await freePort());
    const twice = [await asked(balancer.port), await asked(balancer.port)];
    expect(twice.sort()).toEqual(['one', 'other']);
    one.server.close();
    expect([await asked(balancer.port), await asked(balancer.port)]).toEqual(['other', 'other']);
    other.server.close();
    await expect(asked(balancer.port).catch(() => '')).resolves.toBe('');
    balancer.stop();
  });
});

describe('the secrets of a rehearsal', () => {
  it('are drawn by the script of the Compose file, in a folder that their owner alone enters, and stay when they are drawn again', async () => {
    const before = await secretIn(files.appPassword);
    expect(before).toMatch(/^[\da-f]{48}$/);
    await drawSecrets(folder);
    expect(await secretIn(files.appPassword)).toBe(before);
    expect((await stat(join(folder, 'secrets'))).mode & 0o777).toBe(0o700);
    // The user of a container to which one of them is given is another one.
    for (const file of Object.values(files) as string[]) expect((await stat(file)).mode & 0o777).toBe(0o644);
    expect(await readFile(files.certificate, 'utf8')).toContain('BEGIN CERTIFICATE');
  });
});

/** Everything in a configuration by its path, such as `global.tls.frontend.server.certFile`. */
function paths(value: unknown, at = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([name, inner]) => paths(inner, at === '' ? name : `${at}.${name}`));
}

describe('the settings of a process of the cluster', () => {
  it('names every service, listens on loopback, and speaks TLS to all', () => {
    const ports = { grpc: 1, membership: 2, http: 3 };
    const store = { port: 5432, user: 'gongshu', password: 'p' };
    const settings = new Map(paths(JSON.parse(temporalConfig(ports, store, files, 4, 'dynamic.yaml'))));
    const bound = [...settings].filter(([path]) => path.endsWith('.bindOnIP'));
    expect(bound).toEqual(SERVICES.map((service) => [`services.${service}.rpc.bindOnIP`, '127.0.0.1']));
    for (const name of ['default', 'visibility']) {
      expect(settings.get(`persistence.datastores.${name}.sql.tls.enabled`)).toBe(true);
      expect(settings.get(`persistence.datastores.${name}.sql.tls.enableHostVerification`)).toBe(true);
    }
    for (const name of ['internode', 'frontend']) {
      expect(settings.get(`global.tls.${name}.server.keyFile`)).toBe(files.key);
      expect(settings.get(`global.tls.${name}.client.rootCaFiles.0`)).toBe(files.authority);
    }
  });
});
