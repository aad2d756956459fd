import { setTimeout as delay } from 'node:timers/promises';
import { readdir, readFile } from 'node:fs/promises';
import type postgres from 'postgres';
import publishedDriver from 'postgres-of-the-registry';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Sql } from '../../db/connect.ts';
import { inTransaction, transact } from '../../db/transaction.ts';
import { ROOMS } from '../architecture/rooms.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const { ownerUrl, drop } = await freshDatabase();
const database = connect(ownerUrl, 1);
const { sql } = database;
const plain = publishedDriver(ownerUrl, { max: 1, onnotice: () => undefined });
await sql`create table kept (name text primary key)`;
afterAll(async () => {
  await plain.end();
  await database.close();
  await drop();
});
beforeEach(() => sql`delete from kept`);

/** The connection no longer knows what was prepared on it. */
const lose = (over: Sql) => over.unsafe('deallocate all');

/** Says what arrives of one value of each kind, as PostgreSQL reads it. */
async function arrived(over: Sql): Promise<unknown> {
  const [row] = await over`
    select ${true}::boolean as yes, ${false}::boolean as no, jsonb_typeof(${over.json({ a: 1 })}) as json,
      jsonb_typeof(${over.json('a')}) as text, ${Buffer.from('a')}::bytea as bytes, ${['a,b', 'c"']}::text[] as list,
      ${new Date(0)}::timestamptz as instant, ${7n as never}::bigint as number, ${null}::text as none, ${'a"\\'} as words,
      ${['a', 'b']}::text[] @> ${['b']}::text[] as holds`;
  return row;
}

describe('a statement that is lost', () => {
  it('is repeated with the values that it had', async () => {
    const before = await arrived(sql);
    expect(before).toMatchObject({ yes: true, json: 'object', text: 'string' });
    await lose(sql);
    expect(await arrived(sql)).toEqual(before);
  });

  it('is repeated with others by the published driver', async () => {
    const before = await arrived(plain);
    await lose(plain);
    expect(before).toMatchObject({ yes: true, json: 'object' });
    expect(await arrived(plain)).toMatchObject({ yes: false, json: 'string' });
  });

  /** A second statement is under way behind the lost one, and a third comes while that is repeated. */
  async function among(over: Sql): Promise<unknown> {
    const first = () => over`select ${'first'}::text as name`;
    await first();
    await lose(over);
    const behind = over.unsafe(`select 'second' as name, pg_sleep(0.1)`);
    const [own] = await Promise.all([
      first(),
      behind,
      delay(50).then(() => over.unsafe(`select 'third' as name`)),
    ]);
    return own[0]?.['name'];
  }

  it('has its own answer among others', async () => {
    expect(await among(sql)).toBe('first');
  });

  it('has by the published driver alone the answer of another, or none', async () => {
    const other = publishedDriver(ownerUrl, { max: 1, onnotice: () => undefined });
    expect(await among(other).catch(() => 'none')).not.toBe('first');
    await other.end({ timeout: 0 });
  });

  it('is repeated where a table was changed since', async () => {
    const all = () => sql`select *, ${true}::boolean as yes from kept`;
    await sql`insert into kept values ('a')`;
    await all();
    await sql`alter table kept add column more text`;
    expect(await all()).toEqual([{ name: 'a', more: null, yes: true }]);
  });
});

const keep = (tx: Sql | postgres.TransactionSql, name: string) =>
  tx`insert into kept (name) values (${name})`;
const keepLast = (tx: Sql, name: string) => tx`insert into kept (name) values (${name}) returning *`;
const kept = async () => (await sql`select name from kept order by name`).map(({ name }) => name as string);

describe('a transaction with lost statements', () => {
  it('is repeated as a whole', async () => {
    let times = 0;
    const work = (prefix: string) =>
      transact(database, async (tx) => {
        times += 1;
        await keep(tx, `${prefix}-1`);
        await tx`select count(*) from kept where name <> ${prefix}`;
        return tx`insert into kept (name) values (${`${prefix}-2`}) returning name`;
      });
    await work('before');
    await lose(sql);
    expect(await work('after')).toEqual([{ name: 'after-2' }]);
    expect(await kept()).toEqual(['after-1', 'after-2', 'before-1', 'before-2']);
    expect(times).toBeGreaterThan(2);
  });

  it('that ends with its last statement is written whole', async () => {
    const work = (prefix: string) =>
      inTransaction(database, async (tx) => {
        await tx`insert into kept (name) values (${`${prefix}-1`})`;
        return { commit: async () => keepLast(tx, `${prefix}-2`) };
      });
    await work('before');
    await lose(sql);
    await work('after');
    expect(await kept()).toEqual(['after-1', 'after-2', 'before-1', 'before-2']);
  });

  it('is written whole though COMMIT is on its way behind a statement whose table was changed', async () => {
    const work = (prefix: string) =>
      inTransaction(database, async (tx) => {
        await keep(tx, `${prefix}-1`);
        return { commit: async () => keepLast(tx, `${prefix}-2`) };
      });
    await work('before');
    await sql`alter table kept add column other text`;
    await work('after');
    expect(await kept()).toEqual(['after-1', 'after-2', 'before-1', 'before-2']);
  });

  it('is by the published driver written without its beginning, once COMMIT is on its way', async () => {
    const work = async (prefix: string) => {
      const tx = await plain.reserve();
      await tx.unsafe('begin');
      await tx.unsafe(`insert into kept values ('${prefix}-1')`);
      await Promise.all([keepLast(tx, `${prefix}-2`), tx.unsafe('commit')]);
      tx.release();
    };
    await work('before');
    await sql`alter table kept add column another text`;
    await work('after');
    expect(await kept()).toEqual(['after-2', 'before-1', 'before-2']);
  });

  it('is by the published driver not written at all, and said to be, where COMMIT is lost', async () => {
    const work = (name: string) => plain.begin((tx) => tx.unsafe(`insert into kept values ('${name}')`));
    await work('before');
    await lose(plain);
    await work('after');
    expect(await kept()).toEqual(['before']);
  });

  it('fails with another error as ever, and is not repeated', async () => {
    let times = 0;
    const failing = transact(database, async (tx) => {
      times += 1;
      await keep(tx, 'twice');
      await keep(tx, 'twice');
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect([times, await kept()]).toEqual([1, []]);
  });
});

/** Transactions that nothing repeats. */
const ELSEWHERE = /\bsql\s*\.begin\(|\.reserve\(\)/;

it('no room begins a transaction of its own', async () => {
  const files = await Promise.all(
    ROOMS.map(async (room) =>
      (await readdir(room, { recursive: true }))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name}`),
    ),
  );
  const begun: string[] = [];
  for (const file of files.flat()) if (ELSEWHERE.test(await readFile(file, 'utf8'))) begun.push(file);
  expect(begun).toEqual(['db/transaction.ts']);
  expect('await sql.begin(async (tx) => tx`x`)').toMatch(ELSEWHERE);
});
