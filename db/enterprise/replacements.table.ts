import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** A standard that replaced another when it was granted: both are one recognition from then on. Append-only. */
export const replacements = pgTable(
  'replacements',
  {
    fromRecognition: text('from_recognition').notNull(),
    toRecognition: text('to_recognition').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromRecognition, table.toRecognition] })],
);
