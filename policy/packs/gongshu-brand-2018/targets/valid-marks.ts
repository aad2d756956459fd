import type { Target } from './target.ts';

export const validMarks: Target = {
  name: { zh: '有效商标注册数', en: 'valid registered trade marks' },
  kind: 'growth',
  goal: {
    name: 'targets.validMarks',
    unit: 'percent',
    clause: 'art2.validMarks',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 20 }],
  },
  items: [],
};
