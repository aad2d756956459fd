import type { DeadlineRule } from './operating-rule.ts';

export const noticeClosed: DeadlineRule = {
  name: 'notice.closed',
  value: 5,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'Shenzhen 2023: 5 working days; Dongguan 2024: 7 days; a municipal scheme for standards: 15 days',
  lastCheckedOn: '2026-11-23',
};
