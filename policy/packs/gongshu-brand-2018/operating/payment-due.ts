import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const paymentDue: DeadlineRule = {
  name: 'payment.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '拨付时限', en: 'time to pay' },
  seen: {
    zh: '自行设定，在同一60个工作日之内',
    en: 'chosen, within the same 60 working days',
  },
  lastCheckedOn: '2026-11-23',
};
