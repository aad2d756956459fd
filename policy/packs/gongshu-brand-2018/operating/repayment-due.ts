import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const repaymentDue: DeadlineRule = {
  name: 'repayment.due',
  value: 15,
  unit: 'days',
  source: 'operating rule',
  label: { zh: '退缴时限', en: 'time to repay' },
  seen: {
    zh: '深圳2023年的规定：15日内退缴国库',
    en: 'Shenzhen 2023: repay to the treasury within 15 days',
  },
  lastCheckedOn: '2026-11-23',
};
