import type { PolicyNumber } from '../../../engine/numbers.ts';

/** S4: 地方标准 5万元. */
export const localStandard: PolicyNumber = {
  name: 'award.localStandard',
  label: { zh: '地方标准奖励标准', en: 'award for a local standard' },
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 50_000 }],
};
