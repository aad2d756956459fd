import type { Sql } from '../connect.ts';
import { waitingForBudget } from './waiting-for-budget.ts';

/** A year's budget of a fund, and its account in the ledger. */
export interface BudgetAccount {
  readonly name: string;
  readonly fund: string;
  readonly year: number;
}

/**
 * Locks a year's budget until the transaction ends and reads what is left of it for an award: what was put in, less what
 * is committed, less what is due to awards that were approved earlier and still wait. Integer fen; below nothing where
 * those alone need more. An award that waits has few before it when its turn comes, a new one few behind it: only those are read.
 */
export async function lockBudget(
  tx: Sql,
  account: BudgetAccount,
  application: string,
  approvedAt: string,
): Promise<number> {
  const { name, fund, year } = account;
  const [, [left]] = await Promise.all([
    tx`select pg_advisory_xact_lock(hashtextextended(${name}, 1))`,
    tx<{ fen: number }[]>`
      select (coalesce((select sum(amount_fen) from allotments where fund = ${fund} and year = ${year}), 0)
        - coalesce((select given_fen from budget_balances where account = ${name}), 0)
        - case when (select awards from budget_queue where queue = 'budget') = 0 then 0
            when exists (select from (${waitingForBudget(tx)}) as waiting where id = ${application})
            then coalesce((select sum(fen) from (${waitingForBudget(tx)}) as waiting
              where (approved_at, id) < (${approvedAt}::timestamptz, ${application})), 0)
            else coalesce((select fen from budget_queue where queue = 'budget'), 0)
              - coalesce((select sum(fen) from (${waitingForBudget(tx)}) as waiting
                where (approved_at, id) > (${approvedAt}::timestamptz, ${application})), 0)
          end)::float8 as fen`,
  ]);
  return left?.fen ?? 0;
}
