import type { Parameter } from '../../../engine/parameter.ts';

/** S3: 行业标准 8万元. */
export const industryStandard: Parameter = {
  name: 'award.industryStandard',
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 80_000 }],
};
