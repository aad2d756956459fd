import type { DeadlineRule } from './operating-rule.ts';

export const repaymentDue: DeadlineRule = {
  name: 'repayment.due',
  value: 15,
  unit: 'days',
  source: 'operating rule',
  seen: 'Shenzhen 2023: repay to the treasury within 15 days',
  lastCheckedOn: '2026-11-23',
};
