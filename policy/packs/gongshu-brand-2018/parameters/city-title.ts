import type { PolicyNumber } from '../../../engine/numbers.ts';

/** C1, C2: 各奖励5万元. */
export const cityTitle: PolicyNumber = {
  name: 'award.cityTitle',
  label: { zh: '市级称号奖励标准', en: 'award for city titles' },
  unit: 'yuan',
  clause: 'art13.cityTitles',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 50_000 }],
};
