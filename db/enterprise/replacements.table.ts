import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** A standard that replaced another when it was granted: for this firm both are one recognition from then on. Append-only. */
export const replacements = pgTable(
  'replacements',
  {
    enterprise: text().notNull(),
    fromRecognition: text('from_recognition').notNull(),
    toRecognition: text('to_recognition').notNull(),
  },
  (table) => [primaryKey({ columns: [table.enterprise, table.fromRecognition, table.toRecognition] })],
);
