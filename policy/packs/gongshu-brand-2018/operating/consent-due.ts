import type { PolicyNumber } from '../../../engine/numbers.ts';

export const consentDue: PolicyNumber = {
  name: 'consent.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '外迁申请审批时限', en: 'time to answer a request for consent' },
  seen: {
    zh: '自行设定：与迁出核查时限相同',
    en: 'chosen: as long as the review of a reported move',
  },
  lastCheckedOn: '2026-11-28',
  values: [{ from: '2018-05-22', value: 15 }],
};
