import type { DeadlineRule } from './operating-rule.ts';

export const defenceDue: DeadlineRule = {
  name: 'defence.due',
  value: 5,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'Shenzhen 2023: objection, hearing or defence within 5 working days of receipt',
  lastCheckedOn: '2026-11-23',
};
