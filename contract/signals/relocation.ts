import { RELOCATION_KINDS } from '../choices.ts';
import { DATE } from '../parts.ts';
import { DOCUMENTS, REASONED, REASONS, REFERENCE, type SignalGroup } from './schema.ts';

const ADDRESS = { type: 'string', minLength: 1, maxLength: 200, examples: ['江南大道3号'] } as const;
const DISTRICT = { type: 'string', minLength: 1, maxLength: 100, examples: ['滨江区'] } as const;

export const relocationSignals = {
  'relocation.request': {
    label: { zh: '申请外迁审批', en: 'ask for consent before moving' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['plannedOn', 'to', 'reasons', 'documents'],
      properties: {
        plannedOn: DATE,
        to: {
          type: 'object',
          additionalProperties: false,
          required: ['address', 'district'],
          properties: { address: ADDRESS, district: DISTRICT },
        },
        reasons: REASONS,
        documents: DOCUMENTS,
      },
    },
  },
  'relocation.consent': {
    label: { zh: '同意外迁', en: 'consent to the move' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['number'],
      properties: { number: REFERENCE, conditions: REASONS },
    },
  },
  'relocation.deny': {
    label: { zh: '不同意外迁', en: 'deny consent to the move' },
    note: {
      zh: '本答复不妨碍企业迁出；未经同意提前迁出的，办公室可能依据承诺书、协议或者法律规定提出追缴。',
      en: 'This does not keep the enterprise from moving; after an early move without consent, the office may claim money back on an undertaking, an agreement or a statute.',
    },
    payload: REASONED,
  },
  'relocation.report': {
    label: { zh: '报告迁出情况', en: 'report a relocation' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['effectiveOn', 'address', 'district'],
      properties: {
        effectiveOn: DATE,
        address: ADDRESS,
        district: DISTRICT,
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
      properties: { number: REFERENCE, date: DATE },
    },
  },
} as const satisfies SignalGroup;
