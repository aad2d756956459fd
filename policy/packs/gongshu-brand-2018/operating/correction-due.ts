import type { PolicyNumber } from '../../../engine/numbers.ts';

export const correctionDue: PolicyNumber = {
  name: 'correction.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '补正时限', en: 'time to correct an application' },
  seen: {
    zh: '自行设定；逾期未补正的，申请终止，所填内容保留为草稿',
    en: 'chosen; the application lapses and what was entered is kept as a draft',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
