import type { PolicyNumber } from '../../../engine/numbers.ts';

export const departmentReminder: PolicyNumber = {
  name: 'department.reminder',
  unit: 'workingDays',
  clause: null,
  label: { zh: '成员单位提醒', en: 'reminder to a department' },
  seen: {
    zh: '自行设定：提醒经办人',
    en: 'chosen: reminds the officer',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 7 }],
};
