import type { Target } from './target.ts';

export const contractKeepers: Target = {
  name: { zh: '守合同重信用企业', en: 'enterprises that keep contracts and credit' },
  kind: 'increment',
  goal: {
    name: 'targets.contractKeepers',
    unit: 'count',
    clause: 'art2.contractKeepers',
    lastCheckedOn: '2026-11-23',
    values: [{ from: '2018-05-22', value: 20 }],
  },
  items: [],
};
