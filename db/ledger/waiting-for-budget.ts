import type { PendingQuery, Row } from 'postgres';
import type { Queryable } from '../connect.ts';

/** Selects the awards that wait for budget: `id`, when each was approved, how much it waits for in fen, and its clock. */
export function waitingForBudget(sql: Queryable['sql']): PendingQuery<Row[]> {
  return sql`
    select id, approved_at, queued_fen as fen, at, skipped_ms from applications where queued_fen is not null`;
}
