import type { PolicyNumber } from '../../../engine/numbers.ts';

export const endedDue: PolicyNumber = {
  name: 'ended.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '企业终止后作出决定的时限', en: 'time to decide after the end of an enterprise' },
  seen: {
    zh: '自行设定：与提出核定意见的时限相同',
    en: 'chosen: as long as a proposal',
  },
  lastCheckedOn: '2026-11-28',
  values: [{ from: '2018-05-22', value: 10 }],
};
