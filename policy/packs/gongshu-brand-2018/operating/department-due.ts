import type { PolicyNumber } from '../../../engine/numbers.ts';

export const departmentDue: PolicyNumber = {
  name: 'department.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '成员单位反馈时限', en: 'time for a department to answer' },
  seen: {
    zh: '自行设定：到期报告领导小组副组长（第十五条规定了层级，未规定天数）',
    en: 'chosen: tells the deputy head of the leading group (Article 15 gives the ladder, not the days)',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 10 }],
};
