import type { Parameter } from '../../../engine/parameter.ts';

/** M1-M4: 奖励30万元. */
export const markOrRegionalBrand: Parameter = {
  name: 'award.markOrRegionalBrand',
  unit: 'yuan',
  clause: 'art13.regionalBrand',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 300_000 }],
};
