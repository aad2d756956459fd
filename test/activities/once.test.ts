import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededDatabase } from '../support/seeded-database.ts';
import { allotEnough } from '../support/ledger-awards.ts';
import { History, type Due, type Round } from './once-history.ts';
import { due, type Prize } from './once-oracle.ts';

const HISTORIES = Number(process.env['HISTORIES'] ?? 500);
const AT_ONCE = 8;
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const place = await seededDatabase();
beforeAll(async () => allotEnough(place.owner));
afterAll(place.close);

const firm = fc.constantFrom(0, 0, 1, 2, 3);
const prize = fc.oneof(
  { weight: 5, arbitrary: prizeOf(['C1', 'C2', 'P6', 'P7'], ['b0', 'b0', 'b1']) },
  { weight: 2, arbitrary: prizeOf(['S4', 'S3', 'S2', 'S1'], ['s0']) },
  { weight: 1, arbitrary: prizeOf(['M1'], ['m0']) },
);
function prizeOf(items: readonly Prize['item'][], things: readonly string[]): fc.Arbitrary<Prize> {
  return fc.record({ item: fc.constantFrom(...items), firm, thing: fc.constantFrom(...things) });
}

const round: fc.Arbitrary<Round> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      prizes: fc.array(prize, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('pay', 'pay', 'withdraw', 'forge', 'move'),
      which: fc.nat(9),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        kind: fc.constant('pass' as const),
        as: fc.constantFrom('merger', 'division', 'division', 'assignment'),
        firms: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3), { minLength: 2, maxLength: 2 }),
        thing: fc.constantFrom('b0', 'b1', 'm0'),
        days: fc.integer({ min: -4, max: 0 }),
      })
      // From a lower number to a higher one, so that nothing goes round a circle.
      .map(({ firms, ...passing }) => ({ ...passing, from: Math.min(...firms), to: Math.max(...firms) })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('prior' as const),
      prize: fc.oneof(prizeOf(['C1', 'P6'], ['b0', 'b1']), prizeOf(['M1'], ['m0'])),
      yuan: fc.constantFrom(1, 20_000, 50_000, 100_000),
      paidOn: fc.constantFrom('2016-05-01', '2026-02-28', '2026-03-01'),
    }),
  },
);
const rounds = fc.array(round, { minLength: 2, maxLength: 8 });

/** Where ledger and oracle part in the first histories in which they do, of those that run at once; none where they never do. */
async function differences(
  histories: readonly (readonly Round[])[],
  first: number,
  oracle: Due,
): Promise<readonly string[]> {
  const found: string[] = [];
  const queue = histories.entries();
  const work = async (): Promise<void> => {
    for (const [index, history] of queue) {
      if (found.length > 0) return;
      await place.grown(index);
      await new History(place, first + index, oracle).run(history).catch((error: unknown) => {
        found.push(`${String(error)} in ${JSON.stringify(history)}`);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

it(`${String(HISTORIES)} histories pay no level twice and what the oracle says (seed ${String(SEED)})`, async () => {
  const found = await differences(fc.sample(rounds, { numRuns: HISTORIES, seed: SEED }), 0, due);
  expect(found).toEqual([]);
}, 7_200_000);

const WRONG: readonly (readonly [string, Due])[] = [
  [
    'forgets what was paid before this system',
    (entry, entries, ...rest) =>
      due(
        entry,
        entries.filter(({ name }) => !name.includes('prior')),
        ...rest,
      ),
  ],
  ['inherits nothing', (entry, entries, _, today) => due(entry, entries, [], today)],
  [
    'inherits backwards',
    (entry, entries, passings, today) =>
      due(
        entry,
        entries,
        passings.map(({ from, to, ...passing }) => ({ ...passing, from: to, to: from })),
        today,
      ),
  ],
  [
    'grants a level again that was recovered',
    (entry, entries, ...rest) =>
      due(
        entry,
        entries.filter(({ repaidFen }) => repaidFen === 0),
        ...rest,
      ),
  ],
];

it.each(WRONG)(
  'an oracle that %s is found out',
  async (_, wrong) => {
    const histories = fc.sample(fc.array(round, { minLength: 8, maxLength: 12 }), {
      numRuns: 60,
      seed: 2026,
    });
    const first = HISTORIES + 60 * WRONG.findIndex(([, other]) => other === wrong);
    expect(await differences(histories, first, wrong)).not.toEqual([]);
  },
  600_000,
);

it('the oracle knows nothing of the rules of the system', async () => {
  expect(await readFile('test/activities/once-oracle.ts', 'utf8')).not.toMatch(/import|require/);
});
