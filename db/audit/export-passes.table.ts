import { integer, jsonb, pgTable, timestamp } from 'drizzle-orm/pg-core';

/** Passes of the export of histories that came to their end: the next one begins where this one began. Append-only. */
export const exportPasses = pgTable('export_passes', {
  beganAt: timestamp('began_at', { withTimezone: true, mode: 'string' }).primaryKey(),
  /** Finished runs that were looked at, and those of them that were kept. */
  lookedAt: integer('looked_at').notNull(),
  kept: integer().notNull(),
  /** Runs that are finished and not exported although half of the server's retention has passed. */
  overdue: jsonb().$type<readonly OverdueRun[]>().notNull(),
});

export type OverdueRun = {
  readonly application: string;
  readonly runId: string;
};
