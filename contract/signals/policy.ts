import { REASONS, REFERENCE, type SignalGroup } from './schema.ts';

export const policySignals = {
  'policy.compare': {
    label: { zh: '比较政策版本', en: 'compare with a version of the policy' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['version'],
      properties: { version: REFERENCE },
    },
  },
  'policy.move': {
    label: { zh: '改用另一政策版本', en: 'move to a version of the policy' },
    payload: {
      type: 'object',
      additionalProperties: false,
      required: ['version', 'reasons'],
      properties: { version: REFERENCE, reasons: REASONS },
    },
  },
} as const satisfies SignalGroup;
