import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const reviewDue: DeadlineRule = {
  name: 'review.due',
  value: 60,
  unit: 'days',
  source: 'operating rule',
  label: { zh: '复核申请时限', en: 'time to ask for a review' },
  seen: {
    zh: '《行政复议法》第二十条：60日',
    en: '行政复议法, Article 20: 60 days',
  },
  lastCheckedOn: '2026-11-23',
};
