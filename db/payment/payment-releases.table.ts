import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { paymentExports } from './payment-exports.table.ts';

/** Payment files that a second person has released for the bank. Append-only. */
export const paymentReleases = pgTable(
  'payment_releases',
  {
    export: text().primaryKey(),
    /** Who made the file; never the person who releases it. */
    madeBy: text('made_by').notNull(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: 'payment_releases_maker',
      columns: [table.export, table.madeBy],
      foreignColumns: [paymentExports.id, paymentExports.person],
    }),
    check('released_by_another', sql`person <> made_by`),
  ],
);
