import { PROOF } from './claim.ts';
import { REASONED, type SignalGroup } from './schema.ts';

/** What a department confirms of what is routed to it; left out, all of it. */
const CONFIRMED = {
  type: 'object',
  additionalProperties: false,
  properties: { proofs: { type: 'array', maxItems: 100, examples: [[]], items: PROOF } },
} as const;

export const departmentSignals = {
  'department.confirm': {
    label: { zh: '部门核实无误', en: 'confirm the facts' },
    payload: CONFIRMED,
  },
  'department.object': {
    label: { zh: '部门提出异议', en: 'object to the facts' },
    payload: REASONED,
  },
  'department.requestCorrection': {
    label: { zh: '部门要求补正', en: 'ask for a correction' },
    payload: REASONED,
  },
} as const satisfies SignalGroup;
