import type { Parameter } from '../../../engine/parameter.ts';

/** L1: 商标评估费用补助; the text has no amount, rate or cap. */
export const pledgeSubsidy: Parameter = {
  name: 'award.pledgeSubsidy',
  unit: 'yuan',
  clause: 'art13.pledge',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: null }],
};
