import type { PolicyNumber } from '../../../engine/numbers.ts';

export const repaymentDue: PolicyNumber = {
  name: 'repayment.due',
  unit: 'days',
  clause: null,
  label: { zh: '退缴时限', en: 'time to repay' },
  seen: {
    zh: '深圳2023年的规定：15日内退缴国库',
    en: 'Shenzhen 2023: repay to the treasury within 15 days',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
