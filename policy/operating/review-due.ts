import type { DeadlineRule } from './operating-rule.ts';

export const reviewDue: DeadlineRule = {
  name: 'review.due',
  value: 60,
  unit: 'days',
  source: 'operating rule',
  seen: '行政复议法, Article 20: 60 days',
  lastCheckedOn: '2026-11-23',
};
