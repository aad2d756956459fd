import { afterAll, expect, it } from 'vitest';
import type { Sql } from '../../db/connect.ts';
import { inTransaction } from '../../db/transaction.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { owner: database, close } = await seededDatabase();
await database.sql`create table kept (name text unique)`;
afterAll(close);

const keep = async (sql: Sql, name: string): Promise<string> => {
  await sql`insert into kept values (${name})`;
  return name;
};
const kept = async (): Promise<readonly string[]> =>
  (await database.sql<{ name: string }[]>`select name from kept order by name`).map(({ name }) => name);

it('a transaction that ends by its last statement is written whole', async () => {
  const result = await inTransaction(database, async (tx) => {
    await keep(tx, 'first');
    return { commit: () => keep(tx, 'last') };
  });
  expect([result, await kept()]).toEqual(['last', ['first', 'last']]);
});

it.each([
  ['gives up', async (tx: Sql) => ({ rollback: await keep(tx, 'given up') })],
  ['fails before its end', async (tx: Sql) => Promise.reject(new Error(await keep(tx, 'failed')))],
  [
    'fails in its last statement',
    async (tx: Sql) => {
      await keep(tx, 'almost');
      return { commit: () => keep(tx, 'first') };
    },
  ],
])('a transaction that %s leaves nothing, and its connection serves the next one', async (_, work) => {
  await inTransaction(database, work).catch(() => undefined);
  expect(await kept()).toEqual(['first', 'last']);
  expect(await inTransaction(database, async (tx) => ({ rollback: await keep(tx, 'next') }))).toBe('next');
});
