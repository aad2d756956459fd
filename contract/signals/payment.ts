import { LATE_DECISIONS } from '../choices.ts';
import { DATE } from '../parts.ts';
import { FEN, NOTHING, REASONED, REASONS, REFERENCE, SHA256, type SignalGroup } from './schema.ts';

/** Which order of an award the bank speaks of. */
const SEQUENCE = { type: 'integer', minimum: 1, maximum: 999_999, examples: [1] } as const;

export const paymentSignals = {
  'payment.confirm': {
    label: { zh: '确认拨付', en: 'confirm the payment' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['reference', 'paidOn', 'amountFen'],
      properties: { reference: REFERENCE, paidOn: DATE, amountFen: FEN },
    },
  },
  'payee.confirm': {
    label: { zh: '核实收款账户', en: 'confirm the payee' },
    note: {
      zh: '收款账户户名与单位名称不一致，或者账户在审批后有变更，已由财务核实',
      en: 'The account is not held in the name of the firm, or was changed after the approval; finance has confirmed it',
    },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['account', 'reasons'],
      properties: { account: SHA256, reasons: REASONS },
    },
  },
  'payment.fail': {
    label: { zh: '拨付失败', en: 'report a failed payment' },
    payload: REASONED,
  },
  'payment.returned': {
    label: { zh: '登记退汇', en: 'record a returned payment' },
    note: {
      zh: '银行已将款项退回，请核对收款账户；奖励金额和资金予以保留',
      en: 'The bank has sent the money back: check the account. The award and its budget stay held',
    },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['sequence', 'reference', 'returnedOn', 'reasons'],
      properties: { sequence: SEQUENCE, reference: REFERENCE, returnedOn: DATE, reasons: REASONS },
    },
  },
  'payment.reportLate': {
    label: { zh: '登记此前拨付的到账回单', en: 'report that an earlier order was paid' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['sequence', 'reference', 'paidOn', 'amountFen'],
      properties: { sequence: SEQUENCE, reference: REFERENCE, paidOn: DATE, amountFen: FEN },
    },
  },
  'payment.decideLate': {
    label: { zh: '处理此前拨付的到账回单', en: 'decide on the late answer of the bank' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['decision', 'reasons'],
      properties: { decision: { enum: LATE_DECISIONS }, reasons: REASONS },
    },
  },
  'account.correct': {
    label: { zh: '更正收款账户', en: 'confirm the corrected account' },
    payload: NOTHING,
  },
} as const satisfies SignalGroup;
