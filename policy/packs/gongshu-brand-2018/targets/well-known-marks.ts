import type { Target } from './target.ts';

export const wellKnownMarks: Target = {
  name: { zh: '中国驰名商标', en: 'well-known trade marks' },
  kind: 'stock',
  goal: {
    name: 'targets.wellKnownMarks',
    unit: 'count',
    clause: 'art2.wellKnownMarks',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 8 }],
  },
  items: ['M1'],
};
