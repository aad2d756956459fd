import type { PolicyNumber } from '../../../engine/numbers.ts';

/** S3: 行业标准 8万元. */
export const industryStandard: PolicyNumber = {
  name: 'award.industryStandard',
  label: { zh: '行业标准奖励标准', en: 'award for an industry standard' },
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 80_000 }],
};
