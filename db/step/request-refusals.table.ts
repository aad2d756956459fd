import { bigserial, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Attempts that the API refused before they reached an award: who, what, why. Append-only. */
export const requestRefusals = pgTable(
  'request_refusals',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    person: text().notNull(),
    /** As it was asked for: it need not exist. */
    application: text(),
    type: text().notNull(),
    code: text().notNull(),
    detail: jsonb(),
  },
  (table) => [index().on(table.application), index().on(table.at)],
);
