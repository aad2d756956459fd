import { afterAll, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { MOST_FEN } from '../../policy/engine/money.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const fresh = await freshDatabase();
const database = connect(fresh.ownerUrl, 1);
const { sql } = database;
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

/** The columns of money, each with the bounds that its table has for it; none is a column that takes any number. */
async function moneyColumns(): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ column: string; bound: string | null }[]>`
    select a.attrelid::regclass || '.' || a.attname as column, pg_get_constraintdef(c.oid) as bound
    from pg_attribute a join pg_class t on t.oid = a.attrelid and t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
      left join pg_constraint c on c.conrelid = a.attrelid and c.conname = 'money_' || a.attname
    where a.attname ~ '(^|_)fen$' and a.attnum > 0 and not a.attisdropped order by 1`;
  return new Map(rows.map(({ column, bound }) => [column, bound ?? 'none']));
}

/** A sum of amounts, which is written by its change: that is below nothing where money comes back. A sweep adds it up. */
const SUM = 'budget_balances.given_fen';

const boundOf = (column: string): string => {
  const name = column.split('.')[1] ?? '';
  return `CHECK (((${name} >= 0) AND (${name} <= '${String(MOST_FEN)}'::bigint)))`;
};

it('every column of money takes no less than nothing and no more than any amount is', async () => {
  const columns = await moneyColumns();
  expect(columns.size).toBeGreaterThanOrEqual(11);
  for (const [column, bound] of columns)
    expect([column, bound]).toEqual([column, column === SUM ? 'none' : boundOf(column)]);
});

it('a column of money without the bound, or with another one, is found', async () => {
  await sql`create table planted (free_fen bigint, wide_fen bigint constraint money_wide_fen check (wide_fen between 0 and 1))`;
  const columns = await moneyColumns();
  await sql`drop table planted`;
  expect(columns.get('planted.free_fen')).toBe('none');
  expect(columns.get('planted.wide_fen')).not.toBe(boundOf('planted.wide_fen'));
});

it.each([
  [-1, false],
  [0, false],
  [1, true],
  [MOST_FEN, true],
  [MOST_FEN + 1, false],
])('of %s fen, put into a budget, is taken: %s', async (fen, isTaken) => {
  const insert = sql`insert into allotments (id, form, fund, year, amount_fen, source, decided_on, proposed_by, confirmed_by)
    values (${`m${String(fen)}`}, ${`m${String(fen)}`}, 'brand', 2026, ${fen}, 'test', '2026-01-01', 'p-1', 'p-2')`;
  if (isTaken) await expect(insert).resolves.toBeDefined();
  else await expect(insert).rejects.toThrow(/allotment_positive|money_amount_fen/);
});
