import type { PolicyNumber } from '../../../engine/numbers.ts';

export const correctionReminder: PolicyNumber = {
  name: 'correction.reminder',
  unit: 'workingDays',
  clause: null,
  label: { zh: '补正提醒', en: 'reminder to correct' },
  seen: {
    zh: '补正期限届满前三个工作日',
    en: 'three working days before the correction lapses',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 12 }],
};
