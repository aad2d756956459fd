import { DAY, NOTHING, REASONED, REFERENCE, type SignalGroup } from './schema.ts';

export const paymentSignals = {
  'payment.confirm': {
    by: ['pay'],
    label: { zh: '确认拨付', en: 'confirm the payment' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['reference', 'paidOn'],
      properties: { reference: REFERENCE, paidOn: DAY },
    },
  },
  'payment.fail': {
    by: ['pay'],
    label: { zh: '拨付失败', en: 'report a failed payment' },
    payload: REASONED,
  },
  'account.correct': {
    by: ['applicant'],
    label: { zh: '更正收款账户', en: 'confirm the corrected account' },
    payload: NOTHING,
  },
} as const satisfies SignalGroup;
