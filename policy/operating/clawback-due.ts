import type { DeadlineRule } from './operating-rule.ts';

export const clawbackDue: DeadlineRule = {
  name: 'clawback.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen: as long as the review of the relocation',
  lastCheckedOn: '2026-11-23',
};
