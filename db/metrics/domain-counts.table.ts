import { check, integer, jsonb, pgTable, timestamp } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

/** What the metrics say of the domain, counted by one process for all. One row, written over by the next count. */
export const domainCounts = pgTable(
  'domain_counts',
  {
    one: integer().primaryKey().default(1),
    countedAt: timestamp('counted_at', { withTimezone: true, mode: 'string' }).notNull(),
    counts: jsonb().notNull(),
  },
  () => [check('one_count', sql`one = 1`)],
);
