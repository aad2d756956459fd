import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { findNear } from '../../db/recognition/find-near.ts';
import { recognisedIn, soughtFor } from '../../policy/engine/recognised.ts';
import { enterPayments } from '../../db/recognition/enter-payments.ts';
import { claimOn, PACK } from '../policy/given.ts';
import { farName } from '../support/claims.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const AWARDS = 3_000;
const { ownerUrl, applicationUrl, drop } = await freshDatabase();
const owner = connect(ownerUrl, 1);
const database = connect(applicationUrl, 1);
afterAll(async () => {
  await Promise.all([owner.close(), database.close()]);
  await drop();
});

const claimed = (recognition: string, certificate: string) => claimOn('C1', { recognition, certificate });
beforeAll(async () => {
  const many = Array.from({ length: AWARDS }, (_, index) =>
    claimed(farName(String(index)), `杭名 ${String(index)}`),
  );
  const named = [...many, claimed('product:运河酥糖', 'QX-9064-2')];
  await enterPayments(
    owner,
    named.map((claim, index) => ({ id: String(index), recognised: recognisedIn(PACK, claim, []) })),
  );
  await owner.sql`vacuum analyze recognitions`;
});

/** How often the table was read as a whole, as PostgreSQL counts it. */
async function wholeReads(): Promise<number> {
  await database.sql`select pg_stat_force_next_flush()`;
  const [row] = await database.sql<{ scans: number }[]>`
    select seq_scan::int as scans from pg_stat_user_tables where relname = 'recognitions'`;
  return row?.scans ?? 0;
}

it(`one among ${String(AWARDS)} is found without reading them all`, async () => {
  const before = await wholeReads();
  const near = await findNear(database.sql, 'A1', soughtFor(PACK, claimed('product:运河酥饼', '甲字 7731')));
  expect(near.map(({ recognition }) => recognition)).toEqual(['product:运河酥糖']);
  expect(await wholeReads()).toBe(before);
  await database.sql`select count(*) from recognitions`;
  expect(await wholeReads()).toBe(before + 1);
});
