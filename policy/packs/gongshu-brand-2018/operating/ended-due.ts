import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const endedDue: DeadlineRule = {
  name: 'ended.due',
  value: 10,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '企业终止后作出决定的时限', en: 'time to decide after the end of an enterprise' },
  seen: {
    zh: '自行设定：与提出核定意见的时限相同',
    en: 'chosen: as long as a proposal',
  },
  lastCheckedOn: '2026-11-28',
};
