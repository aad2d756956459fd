import type { Parameter } from '../../../engine/parameter.ts';

/** C1, C2: 各奖励5万元. */
export const cityTitle: Parameter = {
  name: 'award.cityTitle',
  unit: 'yuan',
  clause: 'art13.cityTitles',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 50_000 }],
};
