import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Payment files that were made. Append-only; account numbers are not in here. */
export const paymentExports = pgTable('payment_exports', {
  id: text().primaryKey(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  person: text().notNull(),
  /** SHA-256 over the rows with their accounts as they were exported (RFC 8785), in hexadecimal. */
  digest: text().notNull(),
});
