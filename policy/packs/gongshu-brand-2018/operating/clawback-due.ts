import type { PolicyNumber } from '../../../engine/numbers.ts';

export const clawbackDue: PolicyNumber = {
  name: 'clawback.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '追回决定时限', en: 'time to decide a demand' },
  seen: {
    zh: '自行设定：与迁出核查时限相同',
    en: 'chosen: as long as the review of the relocation',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
