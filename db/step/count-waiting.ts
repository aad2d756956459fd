import { eq, sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { budgetQueue } from '../ledger/budget-queue.table.ts';
import { prepared, query } from '../prepared.ts';

/** How many open tasks wait for a party, and how many of them are overdue. */
export interface Waiting {
  readonly party: string;
  readonly open: number;
  readonly overdue: number;
}

export async function countWaiting({ sql }: Queryable): Promise<readonly Waiting[]> {
  return sql<Waiting[]>`
    select waits_for as party, count(*)::integer as open, (count(*) filter (where due < now()))::integer as overdue
    from tasks where closed_at is null group by waits_for`;
}

const queued = prepared(() =>
  query
    .select({ ...selected(budgetQueue, 'awards'), fen: raw<number>`${budgetQueue.fen}::float8`.as('fen') })
    .from(budgetQueue)
    .where(eq(budgetQueue.queue, 'budget')),
);

/** How many awards wait for budget, and how much they wait for, in fen. */
export async function countQueue(on: Queryable): Promise<{ readonly awards: number; readonly fen: number }> {
  const [queue] = await queued(on, {});
  return { awards: queue?.awards ?? 0, fen: queue?.fen ?? 0 };
}
