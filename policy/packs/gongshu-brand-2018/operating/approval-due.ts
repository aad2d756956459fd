import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const approvalDue: DeadlineRule = {
  name: 'approval.due',
  value: 5,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '审批时限', en: 'time to approve a proposal' },
  seen: {
    zh: '自行设定，在同一60个工作日之内',
    en: 'chosen, within the same 60 working days',
  },
  lastCheckedOn: '2026-11-23',
};
