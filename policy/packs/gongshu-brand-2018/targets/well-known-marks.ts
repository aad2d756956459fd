import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const wellKnownMarks: Target = {
  name: { zh: '中国驰名商标', en: 'well-known trade marks' },
  kind: 'stock',
  goal: 'targets.wellKnownMarks',
  items: ['M1'],
};

export const wellKnownMarksGoal: PolicyNumber = {
  name: 'targets.wellKnownMarks',
  label: { zh: '中国驰名商标目标', en: 'target of well-known marks' },
  unit: 'count',
  clause: 'art2.wellKnownMarks',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 8 }],
};
