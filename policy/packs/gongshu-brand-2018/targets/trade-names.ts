import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const tradeNames: Target = {
  name: { zh: '浙江省知名商号', en: 'known trade names of the province' },
  kind: 'increment',
  goal: 'targets.tradeNames',
  items: ['P5'],
};

export const tradeNamesGoal: PolicyNumber = {
  name: 'targets.tradeNames',
  label: { zh: '知名商号目标', en: 'target of known trade names' },
  unit: 'count',
  clause: 'art2.tradeNames',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 3 }],
};
