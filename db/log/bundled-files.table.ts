import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** What this system puts into each proof bundle beside the evidence: the page that explains it, and the program that checks it. Append-only. */
export const bundledFiles = pgTable(
  'bundled_files',
  {
    /** Where it lies in a bundle. */
    path: text().notNull(),
    /** In hexadecimal. */
    sha256: text().notNull(),
    since: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.path, table.sha256] })],
);
