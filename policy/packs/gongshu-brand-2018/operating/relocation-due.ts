import type { DeadlineRule } from '../../../engine/operating-rule.ts';

export const relocationDue: DeadlineRule = {
  name: 'relocation.due',
  value: 15,
  unit: 'workingDays',
  source: 'operating rule',
  label: { zh: '迁出核查时限', en: 'time to review a relocation' },
  seen: {
    zh: '自行设定：用于核对两地登记信息',
    en: 'chosen: time to compare the registers of both districts',
  },
  lastCheckedOn: '2026-11-23',
};
