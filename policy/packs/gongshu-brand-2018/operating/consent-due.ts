import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const consentDue: DeadlineRule = {
  name: 'consent.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '外迁申请审批时限', en: 'time to answer a request for consent' },
  seen: {
    zh: '自行设定：与迁出核查时限相同',
    en: 'chosen: as long as the review of a reported move',
  },
  lastCheckedOn: '2026-11-28',
};
