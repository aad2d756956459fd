import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { certificateFor, type NamedHost } from '../support/certificate.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freePort } from '../../embedded/ports.ts';

const { applicationUrl, drop } = await freshDatabase();
afterAll(drop);

it('a pool of several hosts works on the one that answers', async () => {
  const { hostname, port } = new URL(applicationUrl);
  const silent = `127.0.0.1:${await freePort()}`;
  const several = applicationUrl.replace(`${hostname}:${port}`, `${silent},${hostname}:${port}`);
  const database = connect(several, 1);
  try {
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  } finally {
    await database.close();
  }
});

it('a pool of one host that does not answer says so', async () => {
  const { hostname, port } = new URL(applicationUrl);
  const database = connect(applicationUrl.replace(`${hostname}:${port}`, `127.0.0.1:${await freePort()}`), 1);
  try {
    await expect(database.sql`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  } finally {
    await database.close();
  }
});

const ADDRESS: NamedHost = { type: 7, ip: '127.0.0.1' };
const NAME: NamedHost = { type: 2, value: 'localhost' };

/** Starts a PostgreSQL with a certificate of that host, reaches it by its address and says how. */
async function reachedByAddress(host: NamedHost): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-tls-files-'));
  const files = { cert: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const made = await certificateFor('localhost', host);
  await Promise.all([writeFile(files.cert, made.cert), writeFile(files.key, made.key)]);
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'test/support/encrypted-pool.ts', files.cert, files.key],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: files.cert } },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('a pool verifies the server that it reaches by TLS', async () => {
  expect(await reachedByAddress(ADDRESS)).toEqual({ encrypted: true, mode: 'verify-full' });
});

it('a pool refuses a server whose certificate names another host', async () => {
  await expect(reachedByAddress(NAME)).rejects.toThrow('ERR_TLS_CERT_ALTNAME_INVALID');
});
