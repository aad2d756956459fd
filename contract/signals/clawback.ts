import { DEMAND_DECISIONS, DEMAND_METHODS, LEGAL_BASES } from '../choices.ts';
import { DATE } from '../parts.ts';
import { DOCUMENTS, FEN, REASONED, REASONS, REFERENCE, type SignalGroup } from './schema.ts';

/** The text has no clawback: each claim names the instrument that it rests on. */
export const LEGAL_BASIS = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'reference'],
  properties: {
    kind: { enum: LEGAL_BASES },
    reference: { type: 'string', minLength: 1, maxLength: 300, examples: ['承诺书2026-01-10'] },
  },
} as const;

export const clawbackSignals = {
  'clawback.propose': {
    label: { zh: '提出追回', en: 'propose to claim back' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['legalBasis', 'reasons'],
      properties: {
        legalBasis: LEGAL_BASIS,
        /** Left out: what the ruling A36 says on that day. */
        method: { enum: DEMAND_METHODS },
        reasons: REASONS,
      },
    },
  },
  'irregularity.find': {
    label: { zh: '认定违规情形', en: 'find an irregularity' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['legalBasis', 'facts', 'amountFen'],
      properties: { legalBasis: LEGAL_BASIS, facts: REASONS, amountFen: FEN },
    },
  },
  'clawback.respond': {
    label: { zh: '陈述申辩', en: 'answer the notice' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['statement', 'documents'],
      properties: { statement: REASONS, documents: DOCUMENTS },
    },
  },
  'clawback.decide': {
    label: { zh: '作出追回决定', en: 'decide the claim' },
    payload: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['decision', 'reasons'],
          properties: { decision: { enum: DEMAND_DECISIONS }, reasons: REASONS },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['decision', 'amountFen', 'reasons'],
          properties: { decision: { const: 'reduce' }, amountFen: FEN, reasons: REASONS },
        },
      ],
    },
  },
  'repayment.record': {
    label: { zh: '登记退缴', en: 'record a repayment' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['amountFen', 'reference', 'receivedOn'],
      properties: { amountFen: FEN, reference: REFERENCE, receivedOn: DATE },
    },
  },
  'clawback.refer': {
    label: { zh: '申请人民法院强制执行', en: 'refer to the court' },
    payload: REASONED,
  },
  'clawback.writeOff': {
    label: { zh: '核销', en: 'write off what is owed' },
    payload: REASONED,
  },
} as const satisfies SignalGroup;
