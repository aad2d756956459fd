import type { PolicyNumber } from '../../../engine/numbers.ts';

export const groupDue: PolicyNumber = {
  name: 'group.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '领导小组审定时限', en: 'time for the leading group to decide' },
  seen: {
    zh: '自行设定：领导小组约每三周开会一次',
    en: 'chosen: the leading group meets about every three weeks',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
