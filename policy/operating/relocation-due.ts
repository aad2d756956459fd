import type { DeadlineRule } from './operating-rule.ts';

export const relocationDue: DeadlineRule = {
  name: 'relocation.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen: time to compare the registers of both districts',
  lastCheckedOn: '2026-11-23',
};
