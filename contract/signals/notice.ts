import { OBJECTION_ANSWERS } from '../choices.ts';
import { REASONED, REASONS, type SignalGroup } from './schema.ts';

export const noticeSignals = {
  'objection.file': {
    label: { zh: '提出公示异议', en: 'object to the public notice' },
    payload: REASONED,
  },
  'objection.answer': {
    label: { zh: '答复异议', en: 'answer an objection' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['objection', 'decision', 'reply'],
      properties: {
        objection: { type: 'integer', minimum: 1, maximum: 1000, examples: [1] },
        decision: { enum: OBJECTION_ANSWERS },
        reply: REASONS,
      },
    },
  },
} as const satisfies SignalGroup;
