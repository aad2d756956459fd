import type { Target } from './target.ts';

export const tradeNames: Target = {
  name: { zh: '浙江省知名商号', en: 'known trade names of the province' },
  kind: 'increment',
  goal: {
    name: 'targets.tradeNames',
    unit: 'count',
    clause: 'art2.tradeNames',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 3 }],
  },
  items: ['P5'],
};
