import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Lines of bank receipts as they were taken or refused. Append-only. */
export const paymentReceipts = pgTable(
  'payment_receipts',
  {
    /** SHA-256 of the file. */
    file: text().notNull(),
    line: integer().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    person: text().notNull(),
    /** Null if the line names no order. */
    application: text(),
    commandId: text('command_id'),
    /** Why the line was refused; null where its signal was sent. */
    code: text(),
  },
  (table) => [
    primaryKey({ columns: [table.file, table.line] }),
    index('payment_receipts_newest').on(table.at, table.file, table.line),
  ],
);
