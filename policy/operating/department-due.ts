import type { DeadlineRule } from './operating-rule.ts';

export const departmentDue: DeadlineRule = {
  name: 'department.due',
  value: 10,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen: tells the deputy head of the leading group (Article 15 gives the ladder, not the days)',
  lastCheckedOn: '2026-11-23',
};
