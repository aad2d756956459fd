import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { findNear } from '../../db/recognition/find-near.ts';
import { findSame } from '../../db/recognition/find-same.ts';
import { recognisedIn, soughtFor } from '../../policy/engine/recognised.ts';
import { enterPayments } from '../../db/recognition/enter-payments.ts';
import { claimOn, PACK } from '../policy/given.ts';
import { farName } from '../support/claims.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { rowsRead } from '../support/rows-read.ts';

const AWARDS = 3_000;
const HALF = AWARDS / 2;
/** After so many calls PostgreSQL keeps the plan of a statement. */
const PLANNED = 6;
const ASKED = ['payment:7', 'payment:8'] as const;
const { ownerUrl, applicationUrl, drop } = await freshDatabase();
const owner = connect(ownerUrl, 1);
const database = connect(applicationUrl, 1);
afterAll(async () => {
  await Promise.all([owner.close(), database.close()]);
  await drop();
});

const claimed = (recognition: string, certificate: string) => claimOn('C1', { recognition, certificate });
const find = async (name: string) =>
  findNear(database.sql, 'A1', soughtFor(PACK, claimed(`product:${name}`, '甲字 7731')));

beforeAll(async () => {
  // The role keeps its first plan of a statement: this one is made while the table is empty, as after an installation.
  await find('运河酥饼');
  const many = Array.from({ length: AWARDS }, (_, index) =>
    claimed(farName(`name ${String(index)}`), farName(`certificate ${String(index)}`)),
  );
  const named = [...many, claimed('product:运河酥糖', 'QX-9064-2')].map((claim, index) => ({
    id: String(index),
    recognised: recognisedIn(PACK, claim, []),
  }));
  await enterPayments(owner, named.slice(0, HALF));
  for (let call = 0; call < PLANNED; call += 1) await findSame(database.sql, [...ASKED], null);
  await enterPayments(owner, named.slice(HALF));
});

/** How often the table was read as a whole, and its index of near ones searched, as PostgreSQL counts it. */
async function reads(): Promise<{ readonly whole: number; readonly searches: number }> {
  await database.sql`select pg_stat_force_next_flush()`;
  const [row] = await database.sql<{ whole: number; searches: number }[]>`
    select seq_scan::int as whole,
      (select idx_scan::int from pg_stat_user_indexes where indexrelname = 'recognitions_near') as searches
    from pg_stat_user_tables where relname = 'recognitions'`;
  return row ?? { whole: 0, searches: 0 };
}

const SOUGHT = [
  ['a short name', '运河酥饼'],
  [
    'a name of sixty signs that contains another one',
    `运河酥糖${farName('long').slice(8).repeat(3)}`.slice(0, 60),
  ],
] as const;

it.each(SOUGHT)(`by %s, one among ${String(AWARDS)} is found and they are not all read`, async (_, name) => {
  const before = await reads();
  const entered = await find(name);
  await owner.sql`analyze recognitions`;
  expect(await find(name)).toEqual(entered);
  // One search by traces and one for each list of pairs: the name's and the certificate's.
  expect(await reads()).toEqual({ whole: before.whole, searches: before.searches + 2 * 3 });
  expect(entered.map(({ recognition }) => recognition)).toEqual(['product:运河酥糖']);
  await database.sql`select count(*) from recognitions`;
  expect((await reads()).whole).toBe(before.whole + 1);
});

it('what an award is one with is found without reading the others', async () => {
  const { rows, result } = await rowsRead(database, async (tx) => findSame(tx, [...ASKED], null));
  expect(result.map(({ award }) => award)).toEqual(ASKED);
  expect(rows).toBeLessThan(10);
  const all = await rowsRead(database, async (tx) => tx`select count(*) from recognitions`);
  expect(all.rows).toBeGreaterThan(AWARDS);
});
