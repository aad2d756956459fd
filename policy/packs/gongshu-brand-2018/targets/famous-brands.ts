import type { Target } from './target.ts';

export const famousBrands: Target = {
  name: { zh: '市级以上名牌产品', en: 'famous-brand products, city level and above' },
  kind: 'increment',
  goal: {
    name: 'targets.famousBrands',
    unit: 'count',
    clause: 'art2.famousBrands',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 20 }],
  },
  items: ['P6', 'P7', 'C1', 'C2'],
};
