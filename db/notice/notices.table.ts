import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';
import { steps } from '../step/steps.table.ts';

/** What a notice says, with its hash. */
export const PUBLISHED = [
  'enterprise',
  'item',
  'recognition',
  'amountFen',
  'publishedAt',
  'closesAt',
  'hash',
] as const;

/** What was published of an award before it is paid: what it says, until when it can be objected to, and the hash of both. */
export const notices = pgTable(
  'notices',
  {
    application: text().notNull(),
    /** The step that published it; a notice that goes on after an objection is published anew. */
    step: integer().notNull(),
    enterprise: text().notNull(),
    item: text().notNull(),
    recognition: text().notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true, mode: 'string' }).notNull(),
    closesAt: timestamp('closes_at', { withTimezone: true, mode: 'string' }).notNull(),
    /** SHA-256 over the canonical bytes (RFC 8785) of the rest of the row. */
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.step] }),
    foreignKey({ columns: [table.application, table.step], foreignColumns: [steps.application, steps.seq] }),
    index('notices_closes').on(table.closesAt),
    moneyCheck('amount_fen'),
  ],
);
