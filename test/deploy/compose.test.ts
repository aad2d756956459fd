import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TEMPORAL_SERVER } from '../../deploy/rehearse/temporal-programs.ts';
import { TEMPORAL_CLI } from '../../temporal.config.ts';
import { documentedSettings } from '../support/documented-settings.ts';
import { unfit } from '../support/fit-settings.ts';
import { sourceOf } from '../support/source-of.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly (string | { readonly source: string })[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly ports?: readonly string[];
  readonly configs?: readonly { readonly source: string }[];
}
interface Compose {
  readonly configs: Readonly<Record<string, { readonly file: string }>>;
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

let compose: Compose;
beforeAll(async () => {
  compose = parse(await readFile('deploy/compose/compose.yaml', 'utf8'), { merge: true }) as Compose;
});
const own = () =>
  Object.entries(compose.services).filter(([, { image }]) => image.startsWith('gongshu-brand-awards:'));

describe('the Compose file', () => {
  it('runs programs that exist, under settings that are explained', async () => {
    const known = await documentedSettings();
    expect(own().map(([name]) => name)).toEqual(['migrate', 'api', 'worker']);
    for (const [, { command = [], environment = {} }] of own()) {
      expect(existsSync(sourceOf(command[0] ?? ''))).toBe(true);
      expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it.each(['api', 'worker'] as const)('sets all that the %s needs to start', (program) => {
    const environment = compose.services[program]?.environment ?? {};
    expect(unfit(program, environment)).toEqual([]);
    expect(unfit(program, { ...environment, SENDER_KEY_FILE: '' })).toEqual([
      expect.stringContaining('SENDER_KEY_FILE is not set'),
    ]);
  });

  it('runs the release of the engine that is rehearsed, and its own tools', async () => {
    const images = Object.values(compose.services).map(({ image }) => image);
    expect([...new Set(images.filter((image) => image.startsWith('temporalio/')))].sort()).toEqual([
      `temporalio/admin-tools:${TEMPORAL_SERVER}`,
      `temporalio/server:${TEMPORAL_SERVER}`,
    ]);
    expect(TEMPORAL_SERVER.startsWith(`${TEMPORAL_CLI.server}.`)).toBe(true);
    for (const page of ['docs/how-to/operate.md', 'deploy/README.md'])
      expect(await readFile(page, 'utf8'), page).toContain(`Temporal server ${TEMPORAL_SERVER}`);
  });

  it('mounts files that lie beside it', () => {
    const used = Object.values(compose.services).flatMap(({ configs = [] }) =>
      configs.map(({ source }) => source),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.configs).sort());
    for (const { file } of Object.values(compose.configs))
      expect(existsSync(`deploy/compose/${file}`), file).toBe(true);
  });

  it('gives a process the secrets that its settings name, and no other', () => {
    for (const [name, { environment = {}, secrets = [] }] of own()) {
      const named = Object.values(environment).flatMap(
        (value) => /^\/run\/secrets\/(\w+)$/.exec(value)?.[1] ?? [],
      );
      expect([name, [...new Set(named)].sort()]).toEqual([name, [...secrets].sort()]);
    }
  });

  it('keeps secrets out of the file: each is drawn by the script beside it', async () => {
    const script = await readFile('deploy/compose/secrets.sh', 'utf8');
    const used = Object.values(compose.services).flatMap(({ secrets = [] }) =>
      secrets.map((secret) => (typeof secret === 'string' ? secret : secret.source)),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.secrets).sort());
    for (const { file } of Object.values(compose.secrets))
      expect(script).toContain(file.replace('./secrets/', '').replace(/\.pem$/, ''));
    expect(await readFile('.gitignore', 'utf8')).toContain('deploy/compose/secrets/');
    expect(await readFile('.dockerignore', 'utf8')).toContain('deploy/compose/secrets');
  });

  it('lets the own processes write nothing, and opens ports on loopback alone', () => {
    for (const [, service] of own()) expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('names one version of each image', () => {
    for (const { image } of Object.values(compose.services)) expect(image).toMatch(/:(?!latest$)[\w.-]+$/);
  });
});
