import type { DeadlineRule } from './operating-rule.ts';

export const departmentEscalated: DeadlineRule = {
  name: 'department.escalated',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen: tells the head; silence is recorded and counts as an answer',
  lastCheckedOn: '2026-11-23',
};
