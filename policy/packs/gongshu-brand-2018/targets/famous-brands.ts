import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const famousBrands: Target = {
  name: { zh: '市级以上名牌产品', en: 'famous-brand products, city level and above' },
  kind: 'increment',
  goal: 'targets.famousBrands',
  items: ['P6', 'P7', 'C1', 'C2'],
};

export const famousBrandsGoal: PolicyNumber = {
  name: 'targets.famousBrands',
  label: { zh: '名牌产品目标', en: 'target of famous brands' },
  unit: 'count',
  clause: 'art2.famousBrands',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 20 }],
};
