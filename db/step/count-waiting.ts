import type { Database } from '../connect.ts';
import { waitingForBudget } from '../ledger/waiting-for-budget.ts';

/** How many open tasks wait for a party, and how many of them are overdue. */
export interface Waiting {
  readonly party: string;
  readonly open: number;
  readonly overdue: number;
}

export async function countWaiting({ sql }: Database): Promise<readonly Waiting[]> {
  return sql<Waiting[]>`
    select waits_for as party, count(*)::integer as open, (count(*) filter (where due < now()))::integer as overdue
    from tasks where closed_at is null group by waits_for`;
}

/** How many awards wait for budget, and how much they wait for, in fen. */
export async function countQueue({
  sql,
}: Database): Promise<{ readonly awards: number; readonly fen: number }> {
  const [queue] = await sql<{ awards: number; fen: number }[]>`
    select count(*)::integer as awards, coalesce(sum(fen), 0)::float8 as fen
    from (${waitingForBudget(sql)}) as waiting`;
  return queue ?? { awards: 0, fen: 0 };
}
