import { DECISIONS, REPLACEMENT_ANSWERS, SENT_BACK_TO, SIMILAR_ANSWERS } from '../choices.ts';
import { REASONED, REASONS, type SignalGroup } from './schema.ts';

/** Whether the recognition of each award that is near is the same one. */
const ANSWERS = {
  type: 'array',
  maxItems: 500,
  examples: [[]],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['award', 'answer', 'reasons'],
    properties: {
      award: { type: 'string', minLength: 1, maxLength: 400, examples: ['A0123456789abcde'] },
      answer: { enum: SIMILAR_ANSWERS },
      reasons: REASONS,
    },
  },
} as const;

export const officeSignals = {
  'office.propose': {
    label: { zh: '提出核定意见', en: 'propose a decision' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['outcome', 'reasons'],
      properties: {
        outcome: { enum: DECISIONS },
        reasons: REASONS,
        byReference: REASONS,
        similar: ANSWERS,
        replacement: {
          type: 'object',
          additionalProperties: false,
          required: ['answer', 'reasons'],
          properties: { answer: { enum: REPLACEMENT_ANSWERS }, reasons: REASONS },
        },
      },
    },
  },
  'office.approve': {
    label: { zh: '批准', en: 'approve the proposal' },
    payload: REASONED,
  },
  'office.sendBack': {
    label: { zh: '退回重新办理', en: 'send back' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['to', 'reasons'],
      properties: { to: { enum: SENT_BACK_TO }, reasons: REASONS },
    },
  },
} as const satisfies SignalGroup;
