import type { PolicyNumber } from '../../../engine/numbers.ts';

export const approvalDue: PolicyNumber = {
  name: 'approval.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '审批时限', en: 'time to approve a proposal' },
  seen: {
    zh: '自行设定，在同一60个工作日之内',
    en: 'chosen, within the same 60 working days',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 5 }],
};
