import { keysNamedIn } from '../../audit/check-signatures.ts';
import { findSenderKeys } from '../../db/sender/sender-keys.ts';
import { getTableName } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext, type Sealer } from '../../audit/log/seal.ts';
import { checkExports } from '../../audit/sweep/check-awards.ts';
import { checkRecords } from '../../audit/sweep/check-records.ts';
import { keptOutside } from '../../audit/sweep/outside.ts';
import { verifyEvidence } from '../../audit/verify-evidence.ts';
import type { Run } from '../../audit/history/run.ts';
import { findHistoryExports, insertHistoryExport } from '../../db/audit/history-exports.ts';
import type { TransactionSql } from '../../db/connect.ts';
import { CHECKED_OTHERWISE, NO_EVIDENCE } from '../../db/log/not-versioned.ts';
import { SEALED_KINDS } from '../../db/log/sealed-kinds.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import { readRecords } from '../../db/step/find-records.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { allotEnough, approvable, approve, pay } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { allTables, filled } from './filled.ts';
import { syntheticHistory } from './synthetic-history.ts';

/** Columns that may change unseen, each with the reason; a table of `NO_EVIDENCE` needs none of its columns here. */
const HARMLESS: Readonly<Record<string, string>> = {
  'steps.recorded_at': 'when the database wrote the row: the alarm of overdue exports alone reads it',
  'remarks.xid': 'the place in streams and letters; it is numbered anew after a restore',
  'steps.xid': 'the place in streams and letters; it is numbered anew after a restore',
  'applications.skipped_ms': 'time that a development server skipped; no other server can skip time',
  'checkpoints.sealed_at': 'when the database wrote the row: what it states is signed',
};

/** Ten years: nothing here is as old. */
const YEARS_MS = 315_360_000_000;

const { database, owner, deps, close } = await seededDatabase();
const signer = newSigner('gongshu-brand-awards');
const runs = new Map<string, Run>();
let folder: string;
let sealer: Sealer;

/** Three awards that were paid, with histories made from their steps, and a row in every table. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-owner-'));
  sealer = { database, signers: [signer], store: directoryStore(folder) };
  await insertLogKey(database, { key: signer.key, endorsement: null });
  await allotEnough(owner);
  for (const id of ['A1', 'A2', 'A3']) {
    const driver = await approvable(deps, id, { recognition: `product:${id}` });
    await approve(driver);
    await pay(driver, '2026-06-01T04:00:00.000Z');
    const run = syntheticHistory(driver.taken);
    runs.set(id, run);
    await insertHistoryExport(database, {
      ...{ runId: run.runId, application: id, gzip: gzipSync(run.bytes), events: 1 },
      sha256: createHash('sha256').update(run.bytes).digest('hex'),
      closedAt: '2026-06-01T04:00:00.000Z',
    });
  }
  while ((await sealNext(sealer)) > 0);
  await filled(owner);
  while ((await sealNext(sealer)) > 0);
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** What a sweep finds, as `where finding`: first what reaches across all awards, then, if that is whole, in the records of each. */
async function swept(sql: TransactionSql): Promise<readonly string[]> {
  const site = { keys: [signer.key], retentionMs: YEARS_MS };
  const across = await checkRecords({ sql }, site, await keptOutside(sealer.store), () => undefined);
  // The people of this store follow from no act: what follows from acts has a test of its own (authority.test.ts).
  const found = across
    .filter(({ check }) => check !== 'authority')
    .map(({ where, finding }) => `${where} ${finding}`);
  for (const [application, run] of runs) {
    if (found.length > 0) return found;
    const records = await readRecords({ sql }, application);
    const senders = await findSenderKeys({ sql }, keysNamedIn(records.journal));
    const evidence = { application, runs: [run], senders, ...records };
    const exported = checkExports(application, await findHistoryExports({ sql }, application));
    found.push(...exported.map(({ where, finding }) => `${where} ${finding}`));
    for (const { seq, finding } of verifyEvidence(evidence, packOf).findings)
      found.push(`${application}/${String(seq)} ${finding}`);
  }
  return found;
}

/** What is found after the owner of the tables has changed something with every trigger off; it is taken back. */
async function foundAfter(change: (sql: TransactionSql) => Promise<unknown>): Promise<readonly string[]> {
  let found: readonly string[] = [];
  const takenBack = new Error('taken back');
  await owner.sql
    .begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await change(sql);
      found = await swept(sql);
      throw takenBack;
    })
    .catch((error: unknown) => {
      if (error !== takenBack) throw error;
    });
  return found;
}

/** Another value for a column, as SQL over the one that stands there. */
function otherValue(column: PgColumn): string {
  const old = `"${column.name}"`;
  const type = column.getSQLType();
  const [one, other] = column.enumValues ?? [];
  if (one !== undefined && other !== undefined)
    return `case when ${old} = '${one}' then '${other}' else '${one}' end`;
  if (type === 'text[]') return `array_append(${old}, 'x')`;
  if (type === 'text') return `coalesce(${old}, '') || 'x'`;
  if (type === 'smallint') return `${old} + 7`;
  if (/^(bigint|integer|serial|bigserial|double)/.test(type)) return `coalesce(${old}, 0) + 1000003`;
  if (type === 'boolean') return `not coalesce(${old}, false)`;
  if (type === 'date') return `coalesce(${old}, '2026-01-01') + 1`;
  if (type.startsWith('timestamp')) return `coalesce(${old}, '2026-01-01') + interval '1 day'`;
  if (type === 'json') return `json_build_object('was', ${old})`;
  if (type === 'jsonb') return `jsonb_build_object('was', ${old})`;
  if (type === 'bytea') return `'\\x00'::bytea || coalesce(${old}, '')`;
  if (type === 'xid8') return `'1'::xid8`;
  throw new Error(`a column of type ${type} has no other value here: say one`);
}

const columns = (await allTables()).flatMap((table) => {
  const name = getTableName(table);
  return getTableConfig(table)
    .columns.filter(({ generated }) => generated === undefined)
    .map((column) => ({ table: name, column }));
});

it('what nobody touched holds, and every table has a row', async () => {
  expect(await foundAfter(async () => Promise.resolve())).toEqual([]);
  const empty = await Promise.all(
    [...new Set(columns.map(({ table }) => table))].map(async (table) => {
      const [row] = await owner.sql`select from ${owner.sql(table)} limit 1`;
      return row === undefined && table !== 'unsealed' ? [table] : [];
    }),
  );
  expect(empty.flat()).toEqual([]);
});

it('a table that somebody put beside ours is none of the evidence, and one of ours without its trigger is', async () => {
  const beside = foundAfter(async (sql) => sql`create table beside as select 'row' as id`);
  expect(await beside).toEqual([]);
  const found = await foundAfter(async (sql) => {
    await sql`drop trigger keep_version on units`;
    await sql`delete from units where id = (select id from units limit 1)`;
  });
  expect(found.join()).toContain('units');
});

it('every table is evidence in one way, or says why it is none', async () => {
  const known = [SEALED_KINDS, CHECKED_OTHERWISE, NO_EVIDENCE].map((list) => Object.keys(list));
  const versioned = await owner.sql<{ name: string }[]>`
    select tgrelid::regclass::text as name from pg_trigger where tgname = 'keep_version'`;
  const all = [...known.flat(), ...versioned.map(({ name }) => name)].sort();
  expect(all).toEqual([...new Set(columns.map(({ table }) => table))].sort());
});

describe('a change of the owner of the tables, with every trigger off', () => {
  it.each(columns.map(({ table, column }) => [`${table}.${column.name}`, table, column] as const))(
    'to %s is named by a sweep, or harmless for a reason',
    async (place, table, column) => {
      if (table === 'unsealed') return expectWaiting();
      const found = await foundAfter(async (sql) => {
        await withoutChecks(sql, table);
        const changed = await sql.unsafe(
          `update ${table} set "${column.name}" = ${otherValue(column)}
            where ctid = (select ctid from ${table} order by ctid desc limit 1) returning 1`,
        );
        expect(changed).toHaveLength(1);
      });
      const isHarmless = place in HARMLESS || table in NO_EVIDENCE;
      expect({ place, isFound: found.length > 0 }).toEqual({ place, isFound: !isHarmless });
    },
  );

  it.each([...new Set(columns.map(({ table }) => table))].filter((table) => !(table in NO_EVIDENCE)))(
    'that takes a row out of %s is named by a sweep',
    async (table) => {
      if (table === 'unsealed') return expectWaiting();
      const found = await foundAfter(async (sql) =>
        sql.unsafe(
          `delete from ${table} where ctid = (select ctid from ${table} order by ctid desc limit 1)`,
        ),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

/** As the owner can. */
async function withoutChecks(sql: TransactionSql, table: string): Promise<void> {
  const checks = await sql<{ name: string }[]>`
    select conname as name from pg_constraint where conrelid = ${table}::regclass and contype = 'c'`;
  for (const { name } of checks) await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
}

/** A row that waits to be sealed, and is made to wait no longer. */
async function expectWaiting(): Promise<void> {
  const found = await foundAfter(async (sql) => {
    await sql`set local session_replication_role = origin`;
    await sql`insert into request_refusals (person, type, code) values ('p', 'x', 'y')`;
    await sql`update unsealed set source = source || '0'`;
  });
  expect(found.join()).toContain('is no leaf and does not wait to be one');
}
