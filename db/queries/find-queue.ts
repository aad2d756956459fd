import type { Sql } from '../connect.ts';
import type { BudgetAccount } from './lock-budget.ts';
import { waitingForBudget } from './waiting-for-budget.ts';

/** An award that waits for budget. */
export interface Queued {
  readonly application: string;
  readonly amountFen: number;
  readonly approvedAt: string;
}

/** What is left of a year's budget, and who waits for it in the order of approval. Integer fen. */
export async function findQueue(
  sql: Sql,
  account: BudgetAccount,
): Promise<{ readonly leftFen: number; readonly queue: readonly Queued[] }> {
  const { name, fund, year } = account;
  const [[left], queue] = await Promise.all([
    sql<{ fen: number }[]>`
      select (coalesce((select sum(amount_fen) from allotments where fund = ${fund} and year = ${year}), 0)
        - coalesce((select given_fen from budget_balances where account = ${name}), 0))::float8 as fen`,
    sql<Queued[]>`
      select id as application, fen::float8 as "amountFen", approved_at as "approvedAt"
      from (${waitingForBudget(sql)}) as waiting order by approved_at, id`,
  ]);
  return { leftFen: left?.fen ?? 0, queue };
}

/** Those whom an amount reaches: the first one that it does not suffice for keeps those behind it waiting. */
export function reached(queue: readonly Queued[], leftFen: number): readonly Queued[] {
  let left = leftFen;
  const end = queue.findIndex(({ amountFen }) => (left -= amountFen) < 0);
  return end === -1 ? queue : queue.slice(0, end);
}
