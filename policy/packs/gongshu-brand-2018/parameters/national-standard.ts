import type { PolicyNumber } from '../../../engine/numbers.ts';

/** S2: 国家标准 10万元. */
export const nationalStandard: PolicyNumber = {
  name: 'award.nationalStandard',
  label: { zh: '国家标准奖励标准', en: 'award for a national standard' },
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 100_000 }],
};
