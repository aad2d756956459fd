import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from '../columns/bytea.ts';

/** The histories of finished runs, byte for byte as the server had them, so that its retention takes nothing away. Append-only. */
export const historyExports = pgTable(
  'history_exports',
  {
    runId: text('run_id').primaryKey(),
    application: text().notNull(),
    /** SHA-256 of the protobuf bytes, in hexadecimal: the address of the content. */
    sha256: text().notNull().unique(),
    /** The bytes of a `temporal.api.history.v1.History`, gzip. */
    gzip: bytea().notNull(),
    events: integer().notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true, mode: 'string' }).notNull(),
    exportedAt: timestamp('exported_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [index().on(table.application)],
);
