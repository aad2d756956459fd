import type { PolicyNumber } from '../../../engine/numbers.ts';

export const relocationDue: PolicyNumber = {
  name: 'relocation.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '迁出核查时限', en: 'time to review a relocation' },
  seen: {
    zh: '自行设定：用于核对两地登记信息',
    en: 'chosen: time to compare the registers of both districts',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 15 }],
};
