import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const groupDue: DeadlineRule = {
  name: 'group.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '领导小组审定时限', en: 'time for the leading group to decide' },
  seen: {
    zh: '自行设定：领导小组约每三周开会一次',
    en: 'chosen: the leading group meets about every three weeks',
  },
  lastCheckedOn: '2026-11-23',
};
