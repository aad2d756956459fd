import { DECISIONS, SENT_BACK_TO } from '../choices.ts';
import { REASONED, REASONS, type SignalGroup } from './schema.ts';

export const officeSignals = {
  'office.propose': {
    label: { zh: '提出核定意见', en: 'propose a decision' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['outcome', 'reasons'],
      properties: { outcome: { enum: DECISIONS }, reasons: REASONS, byReference: REASONS },
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
