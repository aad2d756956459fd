import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';

/**
 * How many awards wait for budget, and what they wait for together, so that nobody adds the queue up. One row, `budget`, which the
 * migrations make and a trigger of `applications` keeps in the transaction that changes the queue.
 */
export const budgetQueue = pgTable(
  'budget_queue',
  {
    queue: text().primaryKey(),
    awards: integer().notNull(),
    fen: bigint({ mode: 'number' }).notNull(),
  },
  () => [moneyCheck('fen')],
);
