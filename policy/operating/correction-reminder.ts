import type { DeadlineRule } from './operating-rule.ts';

export const correctionReminder: DeadlineRule = {
  name: 'correction.reminder',
  value: 12,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'three working days before the correction lapses',
  lastCheckedOn: '2026-11-23',
};
