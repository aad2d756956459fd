import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditProblem } from '../../audit/audit-problem.ts';
import { enterFilesBeside } from '../../audit/bundle/beside.ts';
import { packEvidence } from '../../audit/bundle/make.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext, type Sealer } from '../../audit/log/seal.ts';
import { checkDuties } from '../../audit/sweep/check-duties.ts';
import { keptOutside } from '../../audit/sweep/outside.ts';
import { checkRecords } from '../../audit/sweep/check-records.ts';
import type { SweepFinding } from '../../audit/sweep/sweep-finding.ts';
import type { TransactionSql } from '../../db/connect.ts';
import { findRecords } from '../../db/step/find-records.ts';
import { findSenderKeys } from '../../db/sender/sender-keys.ts';
import { keysNamedIn } from '../../audit/check-signatures.ts';
import { findActs, findApplicationIds } from '../../db/application/find-everything.ts';
import { insertHistoryExport } from '../../db/audit/history-exports.ts';
import { far, farName } from '../support/claims.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { allotEnough, approvable, approve, pay } from '../support/ledger-awards.ts';
import { syntheticHistory } from './synthetic-history.ts';
import { numbersFrom, tamper } from './tamper.ts';

const AWARDS = 300;
const TAMPERINGS = Number(process.env['TAMPERINGS'] ?? 400);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const AT_ONCE = 8;
/** A later instant than the end of any public notice: time never runs backwards. */
const AFTER_THE_NOTICE = '2026-06-01T04:00:00.000Z';
const VERIFIER = Buffer.from('// left out');

/** Ten years: nothing here is as old. */
const YEARS_MS = 315_360_000_000;

const { database, owner, deps, close } = await seededDatabase();
let folder: string;
let sealer: Sealer;
const signer = newSigner('gongshu-brand-awards');
const bundles: { application: string; zip: Uint8Array }[] = [];

/** A store of awards that were paid, driven by hand through the real machine and recording, with histories made from their steps. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-tampering-'));
  sealer = { database, signers: [signer], store: directoryStore(folder) };
  await allotEnough(owner);
  const runs = new Map<string, ReturnType<typeof syntheticHistory>>();
  const waiting = Array.from({ length: AWARDS }, (_, index) => `T${String(index)}`);
  const live = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const driver = await approvable(deps, id, { recognition: farName(id), certificate: far(id) });
      await approve(driver);
      await pay(driver, AFTER_THE_NOTICE);
      const run = syntheticHistory(driver.taken);
      runs.set(id, run);
      const sha256 = createHash('sha256').update(run.bytes).digest('hex');
      const gzip = gzipSync(run.bytes);
      const closedAt = '2026-03-09T00:00:00.000Z';
      await insertHistoryExport(database, {
        runId: run.runId,
        application: id,
        sha256,
        gzip,
        events: 1,
        closedAt,
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, live));
  await enterFilesBeside(database, VERIFIER);
  while ((await sealNext(sealer)) > 0);
  for (const [application, run] of runs) {
    const records = await findRecords(database, application);
    const senders = await findSenderKeys(database, keysNamedIn(records.journal));
    const evidence = { application, runs: [run], senders, ...records };
    const zip = await packEvidence(database, evidence, VERIFIER);
    if (zip === null) throw new Error(`${application} went on`);
    bundles.push({ application, zip });
  }
}, 600_000);
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** The first thing that is named as wrong; null if nothing is. */
function firstWrong(zip: Uint8Array): string | null {
  try {
    const { checks } = verifyBundle(zip, signer.key);
    return checks.flatMap(({ wrong }) => wrong).join('\n') || null;
  } catch (error) {
    if (error instanceof AuditProblem) return error.message;
    throw error;
  }
}

describe(`on a store of ${String(AWARDS)} awards`, () => {
  it('every honest proof holds', () => {
    expect(bundles).toHaveLength(AWARDS);
    expect(bundles.map(({ zip }) => firstWrong(zip)).filter((wrong) => wrong !== null)).toEqual([]);
  });

  it(`each of ${String(TAMPERINGS)} falsified proofs is found, and what is wrong is named (seed ${String(SEED)})`, () => {
    const draw = numbersFrom(SEED);
    const missed: string[] = [];
    const ways = new Map<string, number>();
    for (let count = 0; count < TAMPERINGS; count += 1) {
      const { application, zip } = bundles[draw(bundles.length)] ?? {
        application: '',
        zip: new Uint8Array(),
      };
      const other = bundles.find((bundle) => bundle.application !== application)?.zip ?? zip;
      const tampered = tamper(application, zip, other, draw);
      ways.set(tampered.how, (ways.get(tampered.how) ?? 0) + 1);
      const named = firstWrong(tampered.zip);
      if (named === null || !tampered.names.test(named))
        missed.push(`${tampered.how} ${String(count)}: ${named ?? 'nothing'}`);
    }
    expect(missed).toEqual([]);
    expect(ways.size).toBe(18);
  }, 3_600_000);

  it(`each falsified row of the database is found by a sweep (seed ${String(SEED)})`, async () => {
    const draw = numbersFrom(SEED);
    const missed: string[] = [];
    for (const [how, falsify] of Object.entries(FALSIFICATIONS)) {
      const findings = await findingsAfter(async (sql) => falsify(sql, `T${String(draw(AWARDS))}`, draw));
      if (findings.length === 0) missed.push(how);
    }
    expect(missed).toEqual([]);
    expect(await findingsAfter(async () => Promise.resolve())).toEqual([]);
  }, 600_000);
});

const TABLES = [
  'steps',
  'verdicts',
  'transfers',
  'allotments',
  'history_exports',
  'log_leaves',
  'log_nodes',
  'checkpoints',
  'head_nodes',
];

/** What a sweep finds in the records and the log while something is falsified; all of it is taken back. */
async function findingsAfter(
  falsify: (sql: TransactionSql) => Promise<unknown>,
): Promise<readonly SweepFinding[]> {
  const found: SweepFinding[] = [];
  const takenBack = new Error('taken back');
  await owner.sql
    .begin(async (sql) => {
      for (const table of TABLES) await sql`alter table ${sql(table)} disable trigger user`;
      await sql`set local session_replication_role = replica`;
      await falsify(sql);
      const outside = await keptOutside(sealer.store);
      const site = { keys: [signer.key], retentionMs: YEARS_MS };
      // The people of this store follow from no act: what follows from acts has a test of its own (authority.test.ts).
      const across = await checkRecords({ sql }, site, outside, () => undefined);
      found.push(
        ...across.filter(({ check }) => check !== 'authority'),
        ...checkDuties(await findActs({ sql }, await findApplicationIds({ sql }, '', AWARDS))),
      );
      throw takenBack;
    })
    .catch((error: unknown) => {
      if (error !== takenBack) throw error;
    });
  return found;
}

type Falsify = (sql: TransactionSql, id: string, draw: (below: number) => number) => Promise<unknown>;
const FALSIFICATIONS: Readonly<Record<string, Falsify>> = {
  'a row of the journal with another hash': (sql, id) =>
    sql`update steps set hash = 'f' where application = ${id} and seq = 2`,
  'a row of the journal that is gone': (sql, id) =>
    sql`delete from steps where application = ${id} and seq = 3`,
  'a row of the journal that was slipped in': (sql, id) =>
    sql`insert into steps select application, 99, command_id || 'x', accepted, type, person, at, event, state_before, state_after,
      refusal, outcome, machine_version, run_id, previous, hash, recorded_at from steps where application = ${id} and seq = 2`,
  'a verdict on other facts': (sql, id) =>
    sql`update verdicts set input = jsonb_set(input, '{facts,evidence}', '[]') where application = ${id}`,
  'a larger amount': (sql, id) =>
    sql`update transfers set amount_fen = amount_fen + 1 where application = ${id} and kind = 'commit'`,
  'a level that is free again although it was paid': (sql, id) =>
    sql`update granted_levels set state = 'voided' where application = ${id}`,
  'another level': (sql, id) => sql`update granted_levels set level = level + 1 where application = ${id}`,
  'a level that is gone': (sql, id) => sql`delete from granted_levels where application = ${id}`,
  'a level that is worth more': (sql, id) =>
    sql`update granted_levels set amount_fen = amount_fen + 1 where application = ${id}`,
  'a larger allotment': (sql) => sql`update allotments set amount_fen = amount_fen + 1 where id = 'enough'`,
  'another history': (sql, id) => sql`update history_exports set sha256 = 'f' where application = ${id}`,
  'a leaf that says something else': (sql, id) =>
    sql`update log_leaves set digest = 'f' where kind = 'steps' and source = ${`${id}/1`}`,
  'a leaf that is gone': (sql, id) =>
    sql`delete from log_leaves where kind = 'steps' and source = ${`${id}/1`}`,
  'two leaves in each other’s place': async (sql) => {
    await sql`update log_leaves set index = -1 where index = 5`;
    await sql`update log_leaves set index = 5 where index = 6`;
    await sql`update log_leaves set index = 6 where index = -1`;
  },
  'a subtree with another hash': (sql, _id, draw) =>
    sql`update log_nodes set hash = decode(repeat('00', 32), 'hex') where level = 1 and index = ${draw(100)}`,
  'a checkpoint with another root': (sql) => sql`update checkpoints set root = 'x'`,
  'a log that was cut off': (sql) => sql`delete from log_leaves where index > 10`,
  'a database that was set back': async (sql) => {
    await sql`delete from log_leaves`;
    await sql`delete from log_nodes`;
    await sql`delete from checkpoints`;
    await sql`insert into unsealed select 'steps', application || '/' || seq from steps`;
  },
  'a head that goes less far': (sql, id) =>
    sql`update head_nodes set rows = rows - 1 where application = ${id}`,
  'a head that is gone': (sql, id) => sql`delete from head_nodes where application = ${id}`,
  'a person with two duties': (sql, id) =>
    sql`update steps set event = jsonb_set(event, '{actor,principal}', '"p-handler"')
      where application = ${id} and type = 'office.approve'`,
};
