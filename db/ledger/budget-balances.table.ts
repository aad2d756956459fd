import { bigint, pgTable, text } from 'drizzle-orm/pg-core';

/**
 * What a budget account has given out, so that a commitment need not add up the whole year. Derived: written only together
 * with the transfers that it sums.
 */
export const budgetBalances = pgTable('budget_balances', {
  account: text().primaryKey(),
  givenFen: bigint('given_fen', { mode: 'number' }).notNull(),
});
