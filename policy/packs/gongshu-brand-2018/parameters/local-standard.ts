import type { Parameter } from '../../../engine/parameter.ts';

/** S4: 地方标准 5万元. */
export const localStandard: Parameter = {
  name: 'award.localStandard',
  unit: 'yuan',
  clause: 'art13.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 50_000 }],
};
