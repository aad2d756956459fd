import type { Database } from '../../db/connect.ts';
import { findBudgets, type BudgetPosition } from '../../db/ledger/find-budgets.ts';
import { dayIn } from '../day-in.ts';
import { STAFF, requireReader, type Reader } from '../may.ts';

/**
 * Returns the position of the fund in each year, in fen.
 * @throws Refused `duty.missing`
 */
export async function listBudgets(database: Database, by: Reader): Promise<readonly BudgetPosition[]> {
  await requireReader(database, by, STAFF, 'budget.list');
  return findBudgets(database.sql, thisYear());
}

/** Returns the present year in Hangzhou. */
export function thisYear(): number {
  return Number(dayIn(new Date()).slice(0, 4));
}
