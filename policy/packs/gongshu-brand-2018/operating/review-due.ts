import type { PolicyNumber } from '../../../engine/numbers.ts';

export const reviewDue: PolicyNumber = {
  name: 'review.due',
  unit: 'days',
  clause: null,
  label: { zh: '复核申请时限', en: 'time to ask for a review' },
  seen: {
    zh: '《行政复议法》第二十条：60日',
    en: '行政复议法, Article 20: 60 days',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 60 }],
};
