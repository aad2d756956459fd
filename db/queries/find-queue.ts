import type { Database } from '../connect.ts';
import type { BudgetAccount } from './lock-budget.ts';

/** An award that waits for budget. */
export interface Queued {
  readonly application: string;
  readonly amountFen: number;
  readonly approvedAt: string;
}

/** What is left of a year's budget, and who waits for it in the order of approval. Integer fen. */
export async function findQueue(
  { sql }: Database,
  account: BudgetAccount,
): Promise<{ readonly leftFen: number; readonly queue: readonly Queued[] }> {
  const { name, fund, year } = account;
  const [[left], queue] = await Promise.all([
    sql<{ fen: number }[]>`
      select (coalesce((select sum(amount_fen) from allotments where fund = ${fund} and year = ${year}), 0)
        - coalesce((select given_fen from budget_balances where account = ${name}), 0))::float8 as fen`,
    sql<Queued[]>`
      select id as application, (snapshot#>>'{context,verdict,amountFen}')::float8 as "amountFen",
        snapshot#>>'{context,approvedAt}' as "approvedAt"
      from applications where state = 'officeReview.queuedForBudget'
      order by snapshot#>>'{context,approvedAt}', id`,
  ]);
  return { leftFen: left?.fen ?? 0, queue };
}
