import { ACCOUNTS, BRAND_FUND } from '../db/ledger/accounts.ts';
import type { BudgetAccount } from '../db/ledger/lock-budget.ts';
import { beijingDay } from '../policy/engine/dates.ts';

/** The budget that a commitment at an instant is taken from: that of its year in Beijing. */
export function budgetAt(at: string): BudgetAccount {
  const year = Number(beijingDay(at).slice(0, 4));
  return { name: ACCOUNTS.budget(year), fund: BRAND_FUND, year };
}
