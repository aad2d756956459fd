import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sizesIn } from '../../audit/log/store.ts';
import { connect, type Database } from '../../db/connect.ts';
import { countUnsealed } from '../../db/log/count-unsealed.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { visitor } from '../../tour/visitor.ts';
import { newClaim } from '../support/claims.ts';
import { deleteRun } from '../support/engine-back.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { apply } from '../support/proven.ts';
import { runCommand, type Ended } from '../support/run-command.ts';
import { until } from '../support/until.ts';

/** Each way back is by commands that this page names, in real processes. */
const PAGE = 'docs/how-to/operate.md';
const AHEAD = '1000000000000';

let page: string;
let place: Place;
let env: Record<string, string>;
let connection: Connection;
let client: Client;
let processes: readonly Program[] = [];

beforeAll(async () => {
  [page, place] = await Promise.all([readFile(PAGE, 'utf8'), newPlace()]);
  env = { ...place.env };
  connection = await Connection.connect({ address: inject('temporalAddress') });
  client = new Client({ connection, namespace: place.namespace });
  await begin();
});
afterAll(async () => {
  await end();
  await connection.close();
  await place.databaseUrls.drop();
  await rm(join(logFolder(), '..'), { recursive: true, force: true });
});

async function begin(): Promise<void> {
  const worker = await startProgram('worker', env);
  processes = [worker];
  processes = [worker, await startProgram('api', env)];
}
async function end(): Promise<void> {
  for (const { child } of processes) child.kill('SIGTERM');
  await Promise.all(processes.map(async ({ ended }) => ended));
  processes = [];
}
const logFolder = (): string => env['LOG_FOLDER'] ?? '';

/** Runs a command that the page shows to operators. */
async function typed(program: string, command: string, ...args: readonly string[]): Promise<Ended> {
  expect(page).toContain(`${program} -- ${command}`);
  return runCommand(program, [command, ...args], {
    ...env,
    MIGRATION_DATABASE_URL: place.databaseUrls.ownerUrl,
  });
}
const replayed = async (id: string) => (await runCommand('audit', ['replay', id], env)).exitCode;

async function onDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = connect(place.databaseUrls.ownerUrl, 1);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
const onRecord = async (act: string, about: string) =>
  onDatabase(
    async ({ sql }) =>
      (
        await sql`select person from admin_acts where act = ${act} and about = ${about} and person = 'console'`
      ).length,
  );
const allSealed = async () =>
  onDatabase(async (database) => until(async () => (await countUnsealed(database)) === 0));

const as = (account: string) => visitor(place.url, account);
const applied = async (): Promise<string> =>
  String((await apply(as('applicant-qiaoxi'), newClaim())).body['id']);
async function act(by: string, id: string, signal: string, payload: object): Promise<void> {
  const { status, body } = await as(by).post(`/applications/${id}/signals/${signal}`, payload);
  expect([status, body['code']]).toEqual([200, undefined]);
}
const returned = async (id: string) => act('handler-1', id, 'application.return', { reasons: '请补充证明' });
/** An award goes on, and its audit finds nothing. */
async function goesOn(id: string): Promise<void> {
  await act('applicant-qiaoxi', id, 'application.withdraw', {});
  expect(await replayed(id)).toBe(0);
}
const health = async () => (await fetch(`${place.url}/api/health/ready`)).text();

describe('a database that is older than the engine', () => {
  let award: string;
  let begunSince: string;

  it('is noticed by a sweep', async () => {
    award = await applied();
    await allSealed();
    await place.databaseUrls.backUp();
    await returned(award);
    begunSince = await applied();
    await allSealed();
    await end();
    await place.databaseUrls.restore();
    const { exitCode, stdout } = await typed('audit', 'sweep');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('the database was set back');
    expect(stdout).toMatch(new RegExp(`${award}.* is in the history, but not in the journal`));
  });

  it('gets its rows from the histories; its log goes on once the newer checkpoints are put aside', async () => {
    expect((await typed('audit', 'rejoin', award)).stdout).toBe(
      `${award}  1 rows were recorded from its history; put on record\n`,
    );
    await putAside();
    await begin();
    await goesOn(award);
    expect(await onRecord('award.rejoin', award)).toBe(1);
    await allSealed();
  });

  it('does not get back what began since: the command says so, and what is to be done', async () => {
    const { exitCode, stdout } = await typed('audit', 'rejoin', begunSince);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${begunSince}  cannot be brought back`);
    expect(stdout).toContain('Take its row of `vault_keys` from a later copy');
    expect(await onRecord('award.rejoin', begunSince)).toBe(0);
    expect(page).toContain('temporal workflow delete');
    await deleteRun(client, begunSince, (await client.workflow.getHandle(begunSince).describe()).runId);
  });

  /** As two persons do: what was sealed later than the database knows lies elsewhere from now on. */
  async function putAside(): Promise<void> {
    const size = await onDatabase(async (database) => (await findCheckpoint(database))?.size ?? 0);
    const aside = `${logFolder()}-aside`;
    await mkdir(aside);
    for (const path of await readdir(logFolder(), { recursive: true })) {
      const name = path.split('/').at(-1) ?? '';
      const [sealed = 0] = sizesIn([name]);
      if (name === 'newest.txt' || sealed > size) await rename(join(logFolder(), path), join(aside, name));
    }
    expect(page).toContain('`newest.txt`');
    expect((await readdir(aside)).length).toBeGreaterThan(1);
  }
});

it('an engine that is older than the database, and than an award: it goes on from its journal', async () => {
  const award = await applied();
  await returned(award);
  await deleteRun(client, award, (await client.workflow.getHandle(award).describe()).runId);
  expect((await typed('audit', 'sweep')).stdout).toContain(`${award}: The history of run`);
  expect((await typed('audit', 'rejoin', award)).stdout).toBe(
    `${award}  it goes on from its journal; put on record\n`,
  );
  await goesOn(award);
  expect(await onRecord('award.rejoin', award)).toBe(1);
});

it('a dump in another server: health names it, and streams and letters go on once it is numbered anew', async () => {
  await onDatabase(async ({ sql }) => {
    await sql`set session_replication_role = replica`;
    for (const table of ['steps', 'journal_readers'])
      await sql`update ${sql(table)} set xid = (xid::text::numeric + ${AHEAD}::numeric)::text::xid8`;
  });
  expect(await health()).toContain('npm run database -- renumber');
  expect((await typed('database', 'renumber')).stdout).toMatch(/^\d+ rows of the journal are numbered/);
  await until(async () => !(await health()).includes('renumber'));
  expect(await onRecord('journal.renumber', 'journal')).toBe(1);
  await goesOn(await applied());
});

it('a place of checkpoints that is lost: no worker starts, until it has the newest of the database', async () => {
  const award = await applied();
  await allSealed();
  await end();
  await rm(logFolder(), { recursive: true });
  await expect(startProgram('worker', env)).rejects.toThrow('The place of the checkpoints is empty');
  expect((await typed('audit', 'keep-checkpoint')).stdout).toMatch(
    / is kept outside again; put on record\n$/,
  );
  await begin();
  await goesOn(award);
  expect(await onRecord('log.keepCheckpoint', 'log')).toBe(1);
  await allSealed();
});

describe('a master key that is lost', () => {
  const lost = 'test';
  let byLost: string;
  let byOther: string;

  /** The awards of which a sweep says that nobody reads their history, as `audit -- rejoin` takes them. */
  async function unreadable(): Promise<readonly string[]> {
    const { stdout } = await typed('audit', 'sweep', '--json');
    const { findings } = JSON.parse(stdout) as { findings: { where: string; finding: string }[] };
    return findings.flatMap(({ where, finding }) => (finding.includes('cannot be read') ? [where] : []));
  }

  it('is named by each process, which does not start', async () => {
    byLost = await applied();
    await returned(byLost);
    await end();
    const other = `2027:${randomBytes(32).toString('base64')}`;
    env = { ...env, VAULT_KEYS: `${other},${env['VAULT_KEYS'] ?? ''}` };
    await begin();
    byOther = await applied();
    await end();
    env = { ...env, VAULT_KEYS: other };
    for (const program of ['api', 'worker'] as const)
      await expect(startProgram(program, env)).rejects.toThrow(
        /\d+ keys are wrapped by the master key test, which VAULT_KEYS does not name: [^\n]+vault -- give-up test\.\n/,
      );
  });

  it('costs names and accounts, which are said again, and no award', async () => {
    expect((await typed('vault', 'give-up', '2027')).stderr).toContain('is in VAULT_KEYS: nothing is lost');
    const { stdout } = await typed('vault', 'give-up', lost);
    expect(stdout).toMatch(/^\d+ people and \d+ enterprises say again/);
    expect((await typed('vault', 'give-up', lost)).stderr).toContain(
      'No key is wrapped by a master key test',
    );
    await begin();
    const named = await unreadable();
    expect(named).toContain(byLost);
    expect(named).not.toContain(byOther);
    const rejoined = (await typed('audit', 'rejoin', ...named)).stdout;
    for (const id of named) expect(rejoined).toContain(`${id}  it goes on from its journal; put on record\n`);
    expect(await unreadable()).toEqual([]);
    await goesOn(byLost);
    await goesOn(byOther);
    expect(await onRecord('vault.giveUp', lost)).toBe(1);
    const again = await as('administrator-1').send('PATCH', '/admin/people/p-handler-1', { name: '周岚' });
    expect(again.status).toBe(200);
  });
});

it('after all of them a sweep finds nothing', async () => {
  expect(processes).toHaveLength(2);
  await allSealed();
  const { exitCode, stdout } = await typed('audit', 'sweep');
  expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('findings')]);
});
