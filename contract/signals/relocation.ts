import { RELOCATION_KINDS } from '../choices.ts';
import { DAY, REASONED, REFERENCE, type SignalGroup } from './schema.ts';

export const relocationSignals = {
  'relocation.report': {
    label: { zh: '报告迁出情况', en: 'report a relocation' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['effectiveOn', 'address', 'district'],
      properties: {
        effectiveOn: DAY,
        address: { type: 'string', minLength: 1, maxLength: 200, examples: ['江南大道3号'] },
        district: { type: 'string', minLength: 1, maxLength: 100, examples: ['滨江区'] },
        /** What moved or happened; the registered address where nothing is said (A33). */
        kind: { enum: RELOCATION_KINDS },
      },
    },
  },
  'relocation.clear': {
    label: { zh: '认定未迁出', en: 'find that it has not left' },
    payload: REASONED,
  },
  'relocation.approve': {
    label: { zh: '登记外迁审批意见', en: 'record the approved relocation' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['number', 'date'],
      properties: { number: REFERENCE, date: DAY },
    },
  },
} as const satisfies SignalGroup;
