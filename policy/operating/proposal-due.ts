import type { DeadlineRule } from './operating-rule.ts';

export const proposalDue: DeadlineRule = {
  name: 'proposal.due',
  value: 10,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'chosen, within the 60 working days of a provincial notice on prompt payment (sme-s.com, article 11407)',
  lastCheckedOn: '2026-11-23',
};
