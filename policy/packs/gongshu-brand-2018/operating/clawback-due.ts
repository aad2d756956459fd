import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const clawbackDue: DeadlineRule = {
  name: 'clawback.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '追回决定时限', en: 'time to decide a demand' },
  seen: {
    zh: '自行设定：与迁出核查时限相同',
    en: 'chosen: as long as the review of the relocation',
  },
  lastCheckedOn: '2026-11-23',
};
