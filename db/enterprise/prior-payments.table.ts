import { bigint, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';

/** What the district paid before this system, under this policy or its predecessor: it counts on its key (A15). Append-only. */
export const priorPayments = pgTable(
  'prior_payments',
  {
    id: text().primaryKey(),
    /** One number, one text, however it is written. */
    form: text().notNull().unique(),
    key: text().notNull(),
    enterprise: text().notNull(),
    item: text().notNull(),
    certificate: text().notNull(),
    /** Who issued the certificate; null if nobody said. */
    issuer: text(),
    /** One number, one text, however it is written; empty if none is known. */
    certificateForm: text('certificate_form').notNull(),
    policy: text().notNull(),
    netPaidFen: bigint('net_paid_fen', { mode: 'number' }).notNull(),
    paidOn: date('paid_on').notNull(),
  },
  (table) => [index().on(table.key), index().on(table.certificateForm), moneyCheck('net_paid_fen')],
);
