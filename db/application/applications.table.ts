import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { WireClaim } from '../../contract/effects.ts';
import type { Deadline } from '../../contract/step.ts';

/**
 * The read model: one row per application, written only together with its journal row.
 * `seq` is the newest journal row, `version` the newest accepted one.
 */
export const applications = pgTable(
  'applications',
  {
    id: text().primaryKey(),
    enterprise: text().notNull(),
    item: text().notNull(),
    claim: jsonb().$type<WireClaim>().notNull(),
    state: text().notNull(),
    seq: integer().notNull(),
    version: integer().notNull(),
    machineVersion: integer('machine_version').notNull(),
    snapshot: jsonb().notNull(),
    deadlines: jsonb().$type<readonly Deadline[]>().notNull(),
    head: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    submittedAt: timestamp('submitted_at', { withTimezone: true, mode: 'string' }).notNull(),
    /** Time that was skipped for this award alone, on a server that skips time (development); else 0. */
    skippedMs: bigint('skipped_ms', { mode: 'number' }).notNull().default(0),
  },
  (table) => [
    index().on(table.submittedAt, table.id),
    index().on(table.enterprise, table.submittedAt, table.id),
    index().on(table.state, table.submittedAt, table.id),
    index('applications_queue')
      .on(sql`(${table.snapshot}#>>'{context,approvedAt}')`)
      .where(sql`state = 'officeReview.queuedForBudget'`),
    index('applications_certificate').on(sql`(${table.claim}->>'certificate')`),
  ],
);
