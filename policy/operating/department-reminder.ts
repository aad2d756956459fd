import type { DeadlineRule } from './operating-rule.ts';

export const departmentReminder: DeadlineRule = {
  name: 'department.reminder',
  value: 7,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen: reminds the officer',
  lastCheckedOn: '2026-11-23',
};
