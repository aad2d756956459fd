import type { DeadlineRule } from './operating-rule.ts';

export const approvalDue: DeadlineRule = {
  name: 'approval.due',
  value: 5,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen, within the same 60 working days',
  lastCheckedOn: '2026-11-23',
};
