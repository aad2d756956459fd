import type { Sql } from '../connect.ts';

/** A year's budget of a fund: what was put in, what is committed or paid of it, and who waits. Integer fen. */
export interface BudgetPosition {
  readonly fund: string;
  readonly year: number;
  readonly allottedFen: number;
  readonly givenFen: number;
  readonly leftFen: number;
  /** Approved awards that wait for budget, and what is due to them; they wait for the present year's. */
  readonly queued: number;
  readonly queuedFen: number;
}

/** The fund position of every year that has a budget, the newest first. @param year the present one */
export async function findBudgets(sql: Sql, year: number): Promise<readonly BudgetPosition[]> {
  return sql<BudgetPosition[]>`
    with queue as (
      select coalesce(max(awards), 0) as queued, coalesce(max(fen), 0)::float8 as fen from budget_queue where queue = 'budget'
    )
    select a.fund, a.year, sum(a.amount_fen)::float8 as "allottedFen", coalesce(b.given_fen, 0)::float8 as "givenFen",
      (sum(a.amount_fen) - coalesce(b.given_fen, 0))::float8 as "leftFen",
      case when a.year = ${year} then queue.queued else 0 end as queued,
      case when a.year = ${year} then queue.fen else 0 end as "queuedFen"
    from allotments a cross join queue
      left join budget_balances b on b.account = 'budget:' || a.fund || ':' || a.year
    group by a.fund, a.year, b.given_fen, queue.queued, queue.fen
    order by a.year desc, a.fund`;
}
