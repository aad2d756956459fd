import type { Target } from './target.ts';

export const creditModels: Target = {
  name: { zh: '市级以上信用示范企业', en: 'model enterprises in credit, city level and above' },
  kind: 'increment',
  goal: {
    name: 'targets.creditModels',
    unit: 'count',
    clause: 'art2.creditModels',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 10 }],
  },
  items: [],
};
