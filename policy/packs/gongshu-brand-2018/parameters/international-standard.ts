import type { Parameter } from '../../../engine/parameter.ts';

/** S1: 国际标准 15万元. */
export const internationalStandard: Parameter = {
  name: 'award.internationalStandard',
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 150_000 }],
};
