import type { PolicyNumber } from '../../../engine/numbers.ts';

export const proposalDue: PolicyNumber = {
  name: 'proposal.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '提出核定意见时限', en: 'time to propose a decision' },
  seen: {
    zh: '自行设定，在省级及时兑付通知规定的60个工作日之内',
    en: 'chosen, within the 60 working days of a provincial notice on prompt payment (sme-s.com, article 11407)',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 10 }],
};
