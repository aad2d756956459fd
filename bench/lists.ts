import type { Database } from '../db/connect.ts';
import { findPerson, type Person } from '../db/person/find-person.ts';
import type { Filter } from '../use-cases/application/filter.ts';
import { median, medianOf } from './rounds.ts';
import { countedApplications, listApplications } from '../use-cases/application/list-applications.ts';

const ROUNDS = 7;
const PAGES = 10;
const MUST = 1.5;
const DAY = '2026-03-02';

/** What somebody asks a list for: who, and by which filter. */
const ASKED: readonly (readonly [what: string, account: string, filter: Filter])[] = [
  ['everything', 'handler-1', {}],
  ['two signs of a name', 'handler-1', { text: '龙井' }],
  ['a state', 'handler-1', { state: 'submitted' }],
  ['a stage', 'handler-1', { group: 'submitted' }],
  ['an item', 'handler-1', { item: 'C1' }],
  ['a firm', 'handler-1', { enterprise: '91330105MA2AXQ001U' }],
  ['a unit that was asked', 'handler-1', { unit: 'market' }],
  ['who has acted', 'handler-1', { person: 'p-handler-1' }],
  ['days', 'handler-1', { submittedFrom: '2020-01-01', submittedUntil: '2020-01-01' }],
  ['an amount', 'handler-1', { leastFen: 5_000_000 }],
  ['what is overdue', 'handler-1', { overdue: true }],
  ['what a unit was asked', 'officer-market', {}],
  ['what a firm has', 'applicant-qiaoxi', {}],
];

/**
 * The first page of each filter among many applications against the same among few, interleaved; and the counts.
 * @returns whether each page is within what it must be
 */
export async function compareLists(many: Database, few: Database): Promise<boolean> {
  const results: boolean[] = [];
  for (const [what, account, filter] of ASKED) {
    const [among, alone] = [await personOf(many, account), await personOf(few, account)];
    const ratio = await compared(
      async () => listApplications({ database: many }, among, filter),
      async () => listApplications({ database: few }, alone, filter),
      PAGES,
    );
    results.push(print(`ms of a first page by ${what}`, ratio, MUST));
  }
  const person = await personOf(many, 'handler-1');
  const counts = await compared(
    async () => countedApplications({ database: many }, person, {}),
    async () => countedApplications({ database: few }, person, {}),
    1,
  );
  print('ms of the counts', counts, MUST);
  return results.every((isWithin) => isWithin);
}

async function personOf(database: Database, account: string): Promise<Person> {
  const person = await findPerson(database, account, DAY);
  if (person === null) throw new Error(`nobody is ${account}`);
  return person;
}

interface Compared {
  readonly many: number;
  readonly few: number;
}

/** Medians of medians in milliseconds, A B A B; the first round warms up. */
async function compared(
  many: () => Promise<unknown>,
  few: () => Promise<unknown>,
  pages: number,
): Promise<Compared> {
  const rounds: Compared[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({ many: await medianOf(pages, many), few: await medianOf(pages, few) });
  const warm = rounds.slice(1);
  return { many: median(warm.map((round) => round.many)), few: median(warm.map((round) => round.few)) };
}

function print(what: string, { many, few }: Compared, must: number): boolean {
  const ratio = many / few;
  console.log(
    `${what}: ${many.toFixed(2)} and ${few.toFixed(2)}, ratio ${ratio.toFixed(2)}, must ${String(must)}`,
  );
  return ratio <= must;
}
