import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** A standard that replaced another when it was granted: both are one subject from then on. Append-only. */
export const replacements = pgTable(
  'replacements',
  {
    fromSubject: text('from_subject').notNull(),
    toSubject: text('to_subject').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromSubject, table.toSubject] })],
);
