import { sql } from 'drizzle-orm';
import { bigint, check, date, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';

/** Money put into a year's budget, by decision of two persons. Append-only. */
export const allotments = pgTable(
  'allotments',
  {
    id: text().primaryKey(),
    /** One number of a document, one text, however it is written. */
    form: text().notNull().unique(),
    fund: text().notNull(),
    year: integer().notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    source: text().notNull(),
    decidedOn: date('decided_on').notNull(),
    proposedBy: text('proposed_by').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
    enteredAt: timestamp('entered_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    index().on(table.fund, table.year),
    check('allotment_positive', sql`amount_fen > 0`),
    moneyCheck('amount_fen'),
    check('allotment_by_two', sql`proposed_by <> confirmed_by`),
  ],
);
