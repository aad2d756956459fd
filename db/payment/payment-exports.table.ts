import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';

/** Payment files that were made. Append-only; account numbers are not in here. */
export const paymentExports = pgTable(
  'payment_exports',
  {
    id: text().primaryKey(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    person: text().notNull(),
    /** SHA-256 over the rows with their accounts as they were exported (RFC 8785), in hexadecimal. */
    digest: text().notNull(),
    /** How many persons it takes, as the policies of its orders ask: whoever makes it, and who releases it if it is two. */
    persons: integer().notNull(),
    /** Why orders that are in a file already are in this one again; null if none is. */
    reasons: text(),
  },
  (table) => [
    unique('payment_exports_maker').on(table.id, table.person),
    check('one_or_two_persons', sql`persons in (1, 2)`),
  ],
);
