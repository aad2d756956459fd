import { NOTHING, REASONED, type SignalGroup } from './schema.ts';

export const departmentSignals = {
  'department.confirm': {
    label: { zh: '部门核实无误', en: 'confirm the facts' },
    payload: NOTHING,
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
