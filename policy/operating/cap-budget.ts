import type { AmountRule } from './operating-rule.ts';

export const capBudget: AmountRule = {
  name: 'cap.budget',
  value: null,
  unit: 'fen',
  source: 'operating rule',
  seen: 'Article 9 names a special fund without an amount: finance enters it per fund and year',
  lastCheckedOn: '2026-11-23',
};
