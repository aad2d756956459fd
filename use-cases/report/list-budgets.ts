import type { Database } from '../../db/connect.ts';
import { findBudgets, type BudgetPosition } from '../../db/ledger/find-budgets.ts';
import { dayIn } from '../day-in.ts';

/** Returns the position of the fund in each year, in fen. */
export async function listBudgets({ sql }: Database): Promise<readonly BudgetPosition[]> {
  return findBudgets(sql, thisYear());
}

/** Returns the present year in Hangzhou. */
export function thisYear(): number {
  return Number(dayIn(new Date()).slice(0, 4));
}
