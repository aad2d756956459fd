import { and, eq, isNull, sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { tasks } from './tasks.table.ts';

const waiting = prepared((value: Value<{ unit: string }>) =>
  query
    .select({ tasks: raw<number>`count(*)::integer`.as('tasks') })
    .from(tasks)
    .where(and(eq(tasks.unit, value('unit')), isNull(tasks.closedAt))),
);

/** How many open tasks wait for a unit. */
export async function countWaitingFor(on: Queryable, unit: string): Promise<number> {
  const [row] = await waiting(on, { unit });
  return row?.tasks ?? 0;
}
