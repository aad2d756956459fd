import type { DeadlineRule } from './operating-rule.ts';

export const acceptanceDue: DeadlineRule = {
  name: 'acceptance.due',
  value: 5,
  unit: 'workingDays',
  source: 'operating rule',
  seen: 'the usual five working days to answer whether an application is complete (行政许可法, Article 32, by analogy); reminds and escalates, never acts by itself',
  lastCheckedOn: '2026-11-23',
};
