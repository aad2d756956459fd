import type { PolicyNumber } from '../../../engine/numbers.ts';

export const defenceDue: PolicyNumber = {
  name: 'defence.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '陈述申辩时限', en: 'time to answer a notice of a demand' },
  seen: {
    zh: '深圳2023年的规定：收到告知后5个工作日内提出异议、要求听证或陈述申辩',
    en: 'Shenzhen 2023: objection, hearing or defence within 5 working days of receipt',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 5 }],
};
