import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const departmentReminder: DeadlineRule = {
  name: 'department.reminder',
  value: 7,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '成员单位提醒', en: 'reminder to a department' },
  seen: {
    zh: '自行设定：提醒经办人',
    en: 'chosen: reminds the officer',
  },
  lastCheckedOn: '2026-11-23',
};
