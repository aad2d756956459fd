import { ACCOUNTS } from '../db/ledger/accounts.ts';
import type { BudgetAccount } from '../db/ledger/lock-budget.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import type { Pack } from '../policy/engine/pack.ts';

/** The budget that a commitment at an instant is taken from: that of its year in Beijing, of the fund of its policy. */
export function budgetAt({ fund }: Pick<Pack, 'fund'>, at: string): BudgetAccount {
  const year = Number(beijingDay(at).slice(0, 4));
  return { name: ACCOUNTS.budget(fund.id, year), fund: fund.id, year };
}
