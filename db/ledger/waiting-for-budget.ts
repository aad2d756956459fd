import { sql } from 'drizzle-orm';

/** Selects the awards that wait for budget: `id`, when each was approved, how much it waits for in fen, and its clock. */
export const WAITING_FOR_BUDGET = sql`
    select id, approved_at, queued_fen as fen, at, skipped_ms from applications where queued_fen is not null`;
