import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { applications } from '../application/applications.table.ts';

/** What officers write to each other about an award. The applicant never reads it. Append-only. */
export const notes = pgTable(
  'notes',
  {
    application: text()
      .notNull()
      .references(() => applications.id),
    number: integer().notNull(),
    person: text().notNull(),
    /** The unit for which an officer of a department wrote; null for everybody else. */
    unit: text(),
    words: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.application, table.number] })],
);
