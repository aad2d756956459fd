import type { PolicyNumber } from '../../../engine/numbers.ts';

/** S1: 国际标准 15万元. */
export const internationalStandard: PolicyNumber = {
  name: 'award.internationalStandard',
  label: { zh: '国际标准奖励标准', en: 'award for an international standard' },
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 150_000 }],
};
