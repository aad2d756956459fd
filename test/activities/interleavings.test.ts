import { CLAIM } from '../machine/life.ts';
import fc from 'fast-check';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { farName } from '../support/claims.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, approvable, approve, pay } from '../support/ledger-awards.ts';
import { PACK } from '../policy/given.ts';

const INTERLEAVINGS = Number(process.env['INTERLEAVINGS'] ?? 500);
const AT_ONCE = 8;
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
/** Whole amounts of the family of famous brands, in fen (Article 13). */
const AMOUNT = { C1: 5_000_000, C2: 5_000_000, P6: 10_000_000, P7: 10_000_000 } as const;
type Item = keyof typeof AMOUNT;

interface Plan {
  readonly awards: readonly { readonly item: Item; readonly pays: boolean; readonly renewal: boolean }[];
}

const { database, owner, deps, grown, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);

const plans = fc.sample(
  fc.record({
    awards: fc.array(
      fc.record({
        item: fc.constantFrom<Item>('C1', 'C2', 'P6', 'P7'),
        pays: fc.boolean(),
        renewal: fc.nat(9).map((die) => die === 0),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  }),
  { numRuns: INTERLEAVINGS, seed: SEED },
);

async function run({ awards }: Plan, index: number): Promise<void> {
  const recognition = farName(`shared ${String(index)}`);
  const drivers = await Promise.all(
    awards.map(async ({ item, renewal }, place) =>
      approvable(deps, `I${index}-${place}`, { item, recognition, ...(renewal ? { renewal } : {}) }),
    ),
  );
  await Promise.all(
    drivers.map(async (driver, place) => {
      await approve(driver);
      if (awards[place]?.pays === true) await pay(driver);
    }),
  );
  const highest = Math.max(0, ...awards.map(({ item, renewal }) => (renewal ? 0 : AMOUNT[item])));
  const [row] = await database.sql<{ fen: number }[]>`
    select coalesce(sum(amount_fen) filter (where kind = 'commit'), 0)::float8 as fen
    from transfers where key = ${formatKey(keyOf(PACK, { ...CLAIM, recognition }))}`;
  expect(row?.fen, `seed ${SEED}, plan ${index}: ${JSON.stringify(awards)}`).toBe(highest);
  drivers.forEach(expectMoneyToFollowState);
}

function expectMoneyToFollowState({ state, context }: HandDriver): void {
  const paidFen = context['paidFen'] as number;
  expect(paidFen > 0).toBe(state === 'funded.settled');
}

it(`${INTERLEAVINGS} concurrent interleavings on shared keys each commit what the highest level is worth (seed ${SEED})`, async () => {
  const queue = [...plans.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      await grown(next[0]);
      await run(next[1], next[0]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const [records] = await database.sql<{ given: number; moved: number }[]>`
    select (select given_fen::float8 from budget_balances where account = 'budget:brand:2026') as given,
      (select sum(amount_fen)::float8 from transfers where debit = 'budget:brand:2026') as moved`;
  expect(records?.given).toBe(records?.moved);
}, 3_600_000);
