import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** What audits of single awards and sweeps over all of them have found. Append-only. */
export const audits = pgTable(
  'audits',
  {
    id: text().primaryKey(),
    kind: text({ enum: ['award', 'sweep'] }).notNull(),
    /** Of an award's audit. */
    application: text(),
    /** Person id; `clock` for the nightly one. */
    requestedBy: text('requested_by').notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    result: jsonb().notNull(),
  },
  (table) => [index().on(table.application)],
);
