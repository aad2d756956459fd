import { sql } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import type { BudgetAccount } from './lock-budget.ts';
import { written } from '../prepared.ts';
import { WAITING_FOR_BUDGET } from './waiting-for-budget.ts';

const WAITING = ['approvedAt', 'skippedMs'] as const;
const LIST = selectList(applications, WAITING);

/** An award that waits for budget. */
export interface Queued extends RowOf<typeof applications, (typeof WAITING)[number]> {
  readonly application: string;
  readonly amountFen: number;
  readonly approvedAt: string;
}

const findLeft = written<BudgetAccount, { readonly fen: number }>(
  (value) => sql`
    select (coalesce((select sum(amount_fen) from allotments where fund = ${value('fund')} and year = ${value('year')}), 0)
      - coalesce((select given_fen from budget_balances where account = ${value('name')}), 0))::float8 as fen`,
);
const findWaiting = written<{ readonly year: number; readonly at: string }, Queued>(
  (value) => sql`
    select id as application, fen::float8 as "amountFen", ${sql.raw(LIST)}
    from (${WAITING_FOR_BUDGET}) as waiting
    where extract(year from
      greatest(at, ${value('at')}::timestamptz + skipped_ms * interval '1 millisecond') at time zone 'Asia/Shanghai') = ${value('year')}
    order by approved_at, id`,
);

/**
 * What is left of a year's budget, and who waits for it at an instant, in the order of approval. Integer fen. An award
 * takes its money from the budget of the year in which it goes on: it waits for the present one, whenever it was approved.
 */
export async function findQueue(
  tx: Sql,
  account: BudgetAccount,
  at: string,
): Promise<{ readonly leftFen: number; readonly queue: readonly Queued[] }> {
  const on = { sql: tx };
  const [[left], queue] = await Promise.all([
    findLeft(on, account),
    findWaiting(on, { year: account.year, at }),
  ]);
  return { leftFen: left?.fen ?? 0, queue };
}

/** Those whom an amount reaches: the first one that it does not suffice for keeps those behind it waiting. */
export function reached(queue: readonly Queued[], leftFen: number): readonly Queued[] {
  let left = leftFen;
  const end = queue.findIndex(({ amountFen }) => (left -= amountFen) < 0);
  return end === -1 ? queue : queue.slice(0, end);
}
