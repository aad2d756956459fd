import type { PolicyNumber } from '../../../engine/numbers.ts';

export const paymentDue: PolicyNumber = {
  name: 'payment.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '拨付时限', en: 'time to pay' },
  seen: {
    zh: '自行设定，在同一60个工作日之内',
    en: 'chosen, within the same 60 working days',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
