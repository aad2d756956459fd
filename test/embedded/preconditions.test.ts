import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { requireOwnDatabase } from '../../embedded/require-own-database.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { startSystem, type SystemOptions } from '../../embedded/system.ts';
import { runCommand } from '../support/run-command.ts';
import { bareDatabase, freshDatabase } from '../support/fresh-database.ts';
import { recordsBut } from '../support/records.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-preconditions-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (env: NodeJS.ProcessEnv, more: Partial<SystemOptions> = {}) =>
  startSystem({
    dataDir: join(folder, 'data'),
    port: 0,
    env,
    reset: true,
    say: () => undefined,
    onGiveUp: () => undefined,
    ...more,
  });

describe('the trial system', () => {
  it.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV is production, but this starts a trial'],
    [{ PROFILE: 'production' }, 'PROFILE is production, but this starts a trial'],
    [{ PROFILE: 'staging' }, 'PROFILE is staging, but this starts a trial'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_ISSUER is set, as an installation has it'],
    [{ LOG_KEY_FILE: '/etc/gongshu/log-keys' }, 'LOG_KEY_FILE is set, as an installation has it'],
    [{ LOG_BUCKET: 'sealed' }, 'LOG_BUCKET is set, as an installation has it'],
    [
      { DATABASE_URL: 'postgres://a@127.0.0.1/b' },
      'DATABASE_URL names a server that this program did not make',
    ],
    [
      { TEMPORAL_ADDRESS: '127.0.0.1:7233' },
      'TEMPORAL_ADDRESS names a server that this program did not make',
    ],
    [{ TEMPORAL_PROFILE: 'awards' }, 'TEMPORAL_PROFILE names a server that this program did not make'],
    [{ VAULT_KEYS: 'no-key' }, 'VAULT_KEYS cannot be used'],
  ])('does not start with %o, and makes nothing', async (env, sentence) => {
    await expect(start(env)).rejects.toThrow(sentence);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not start in the environment of an installation by any word', async () => {
    const env = { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '' };
    const data = join(folder, 'data');
    const { exitCode, stderr } = await runCommand('start', ['--demonstration', '--data', data], env);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/^NODE_ENV is production, [^\n]+\n$/) as string,
    });
    await expect(access(data)).rejects.toThrow('ENOENT');
  });

  it('leaves a database of others as it is, whoever says otherwise', async () => {
    const theirs = await freshDatabase();
    const owner = connect(theirs.ownerUrl, 1);
    await owner.sql`insert into persons (id, account) values ('p-real', 'real')`;
    const before = await recordsBut(owner, []);
    const env = { DATABASE_URL: theirs.applicationUrl, MIGRATION_DATABASE_URL: theirs.ownerUrl };
    await expect(start(env, { demonstration: true })).rejects.toThrow(
      'The database of DATABASE_URL is not empty, and the demonstration did not fill it',
    );
    expect(await recordsBut(owner, [])).toEqual(before);
    expect(await readdir(folder)).toEqual([]);
    await owner.close();
    await theirs.drop();
  });
});

describe('a database', () => {
  it('that is empty, migrated or not, or was filled by the demonstration, is its own', async () => {
    const bare = await bareDatabase();
    const fresh = await freshDatabase();
    await requireOwnDatabase(bare.url);
    await requireOwnDatabase(fresh.ownerUrl);
    await seedDemonstration(fresh.ownerUrl);
    await requireOwnDatabase(fresh.ownerUrl);
    await bare.drop();
    await fresh.drop();
  });

  it('with tables of something else is not', async () => {
    const bare = await bareDatabase();
    const owner = connect(bare.url, 1);
    await owner.sql`create table theirs (id int)`;
    await owner.close();
    await expect(requireOwnDatabase(bare.url)).rejects.toThrow('is not empty');
    await bare.drop();
  });
});
