import type { DeadlineRule } from './operating-rule.ts';

export const groupDue: DeadlineRule = {
  name: 'group.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen: the leading group meets about every three weeks',
  lastCheckedOn: '2026-11-23',
};
