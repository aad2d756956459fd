import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Seeds of inspection draws, committed to before the draw: their hashes only. Append-only. */
export const drawCommitments = pgTable('draw_commitments', {
  /** SHA-256 of the seed, in hexadecimal. */
  commitment: text().primaryKey(),
  committedBy: text('committed_by').notNull(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
