import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const correctionReminder: DeadlineRule = {
  name: 'correction.reminder',
  value: 12,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '补正提醒', en: 'reminder to correct' },
  seen: {
    zh: '补正期限届满前三个工作日',
    en: 'three working days before the correction lapses',
  },
  lastCheckedOn: '2026-11-23',
};
