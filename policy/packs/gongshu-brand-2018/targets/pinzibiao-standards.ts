import type { Target } from './target.ts';

export const pinzibiaoStandards: Target = {
  name: { zh: '品字标品牌团体标准', en: 'Pinzibiao group standards' },
  kind: 'increment',
  goal: {
    name: 'targets.pinzibiaoStandards',
    unit: 'count',
    clause: 'art2.pinzibiaoStandards',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 6 }],
  },
  items: ['Z1'],
};
