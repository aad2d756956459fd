import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What was written and is no leaf of the sealed log yet: entered by a trigger in the transaction of the row itself, taken
 * out in the transaction that makes it a leaf. So no row is lost however late its transaction commits.
 */
export const unsealed = pgTable('unsealed', {
  kind: text().notNull(),
  source: text().notNull(),
  since: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
