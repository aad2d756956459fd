import type { PolicyNumber } from '../../../engine/numbers.ts';

export const departmentEscalated: PolicyNumber = {
  name: 'department.escalated',
  unit: 'workingDays',
  clause: null,
  label: { zh: '成员单位逾期上报', en: 'late answer of a department' },
  seen: {
    zh: '自行设定：报告领导小组组长；逾期未反馈的记录在案，视为已反馈',
    en: 'chosen: tells the head; silence is recorded and counts as an answer',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
