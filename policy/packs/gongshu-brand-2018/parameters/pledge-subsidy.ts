import type { PolicyNumber } from '../../../engine/numbers.ts';

/** L1: 商标评估费用补助; the text has no amount, rate or cap. */
export const pledgeSubsidy: PolicyNumber = {
  name: 'award.pledgeSubsidy',
  label: { zh: '商标评估费用补助标准', en: 'subsidy for the valuation of a pledged mark' },
  unit: 'yuan',
  clause: 'art13.pledge',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: null }],
};
