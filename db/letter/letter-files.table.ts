import { foreignKey, integer, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { LANGUAGES } from '../../contract/choices.ts';
import { letters } from './letters.table.ts';

/** The files of letters, as each was first made for somebody. Append-only, and sealed in the log. */
export const letterFiles = pgTable(
  'letter_files',
  {
    application: text().notNull(),
    step: integer().notNull(),
    kind: text().notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    /** SHA-256 of the PDF, in hexadecimal. */
    sha256: text().notNull(),
    madeAt: timestamp('made_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.step, table.kind, table.language] }),
    foreignKey({
      name: 'letter_files_of_letter',
      columns: [table.application, table.step, table.kind],
      foreignColumns: [letters.application, letters.step, letters.kind],
    }),
    unique('letter_files_sha256').on(table.sha256),
  ],
);
