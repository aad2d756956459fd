import type { DeadlineRule } from './operating-rule.ts';

export const correctionDue: DeadlineRule = {
  name: 'correction.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen; the application lapses and what was entered is kept as a draft',
  lastCheckedOn: '2026-11-23',
};
