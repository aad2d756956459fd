import { sql } from 'drizzle-orm';
import type { Sql } from '../connect.ts';
import { written } from '../prepared.ts';
import { WAITING_FOR_BUDGET } from './waiting-for-budget.ts';

/** A year's budget of a fund, and its account in the ledger. */
export interface BudgetAccount {
  readonly name: string;
  readonly fund: string;
  readonly year: number;
}

interface Values extends BudgetAccount {
  readonly application: string;
  readonly approvedAt: string;
}

const lock = written<Pick<BudgetAccount, 'name'>, unknown>(
  (value) => sql`select pg_advisory_xact_lock(hashtextextended(${value('name')}, 1))`,
);

/** An empty queue is not read: a plan that was made while the table was small would read every award. */
const readLeft = written<Values, { readonly fen: number }>(
  (value) => sql`
    select (coalesce((select sum(amount_fen) from allotments where fund = ${value('fund')} and year = ${value('year')}), 0)
      - coalesce((select given_fen from budget_balances where account = ${value('name')}), 0)
      - case when (select awards from budget_queue where queue = 'budget') = 0 then 0
          when exists (select from (${WAITING_FOR_BUDGET}) as waiting where id = ${value('application')})
          then coalesce((select sum(fen) from (${WAITING_FOR_BUDGET}) as waiting
            where (approved_at, id) < (${value('approvedAt')}::timestamptz, ${value('application')})), 0)
          else coalesce((select fen from budget_queue where queue = 'budget'), 0)
            - coalesce((select sum(fen) from (${WAITING_FOR_BUDGET}) as waiting
              where (approved_at, id) > (${value('approvedAt')}::timestamptz, ${value('application')})), 0)
        end)::float8 as fen`,
);

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
  const on = { sql: tx };
  const [, [left]] = await Promise.all([
    lock(on, { name: account.name }),
    readLeft(on, { ...account, application, approvedAt }),
  ]);
  return left?.fen ?? 0;
}
