import { DAY, NOTHING, REASONED, REFERENCE, type SignalGroup } from './schema.ts';

export const paymentSignals = {
  'payment.confirm': {
    label: { zh: '确认拨付', en: 'confirm the payment' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['reference', 'paidOn'],
      properties: { reference: REFERENCE, paidOn: DAY },
    },
  },
  'payment.fail': {
    label: { zh: '拨付失败', en: 'report a failed payment' },
    payload: REASONED,
  },
  'account.correct': {
    label: { zh: '更正收款账户', en: 'confirm the corrected account' },
    payload: NOTHING,
  },
} as const satisfies SignalGroup;
