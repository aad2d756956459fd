import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';
import { steps } from '../step/steps.table.ts';

/** What a transfer is for; the accounts follow from it. */
export const TRANSFER_KINDS = [
  'commit',
  'void',
  'post',
  'return',
  'recover',
  'refund',
  'withhold',
  'writeOff',
] as const;

/**
 * The ledger: every row moves one positive amount in fen from one account to another, so it always balances.
 * Append-only; a payment order is posted at most once, and a bank reference stands for one movement, whichever way the money went
 * (`one_movement_per_reference`, a trigger): what comes back may bear the reference of the payment that it is.
 */
export const transfers = pgTable(
  'transfers',
  {
    application: text().notNull(),
    step: integer().notNull(),
    kind: text({ enum: TRANSFER_KINDS }).notNull(),
    debit: text().notNull(),
    credit: text().notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    /** (enterprise, recognition, family): the unit of once-only and top-up. */
    key: text().notNull(),
    sequence: integer(),
    reference: text(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.step, table.kind] }),
    foreignKey({ columns: [table.application, table.step], foreignColumns: [steps.application, steps.seq] }),
    check('positive', sql`amount_fen > 0`),
    moneyCheck('amount_fen'),
    check('between_two_accounts', sql`debit <> credit`),
    uniqueIndex('one_post_per_order')
      .on(table.application, table.sequence)
      .where(sql`kind = 'post'`),
    uniqueIndex('one_payment_per_reference')
      .on(sql`upper(regexp_replace(normalize(reference, NFKC), '\\s', '', 'g'))`)
      .where(sql`kind = 'post'`),
    uniqueIndex('one_receipt_per_reference')
      .on(sql`upper(regexp_replace(normalize(reference, NFKC), '\\s', '', 'g'))`)
      .where(sql`kind in ('return', 'refund')`),
    index('transfers_refunds')
      .on(table.application, table.step)
      .where(sql`kind = 'refund'`),
    index('transfers_key').on(table.key),
    index('transfers_application').on(table.application),
  ],
);
