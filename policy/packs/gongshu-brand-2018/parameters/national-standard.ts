import type { Parameter } from '../../../engine/parameter.ts';

/** S2: 国家标准 10万元. */
export const nationalStandard: Parameter = {
  name: 'award.nationalStandard',
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 100_000 }],
};
