import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';
import { paymentExports } from './payment-exports.table.ts';

/** The orders in a payment file. An order is in one file, unless somebody asks for it again. Append-only. */
export const paymentExportRows = pgTable(
  'payment_export_rows',
  {
    export: text()
      .notNull()
      .references(() => paymentExports.id),
    application: text().notNull(),
    /** Number of the payment order. */
    sequence: integer().notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    again: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.export, table.application, table.sequence] }),
    index('payment_export_rows_order').on(table.application, table.sequence),
    uniqueIndex('one_export_per_order')
      .on(table.application, table.sequence)
      .where(sql`not again`),
    moneyCheck('amount_fen'),
  ],
);
