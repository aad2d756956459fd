import type { PolicyNumber } from '../../../engine/numbers.ts';

/** M1-M4: 奖励30万元. */
export const markOrRegionalBrand: PolicyNumber = {
  name: 'award.markOrRegionalBrand',
  label: { zh: '驰名商标、区域性品牌奖励标准', en: 'award for marks and regional brands' },
  unit: 'yuan',
  clause: 'art13.regionalBrand',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 300_000 }],
};
