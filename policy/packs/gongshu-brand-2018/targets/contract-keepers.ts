import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const contractKeepers: Target = {
  name: { zh: '守合同重信用企业', en: 'enterprises that keep contracts and credit' },
  kind: 'increment',
  goal: 'targets.contractKeepers',
  items: [],
};

export const contractKeepersGoal: PolicyNumber = {
  name: 'targets.contractKeepers',
  label: { zh: '守合同重信用企业目标', en: 'target of contract keepers' },
  unit: 'count',
  clause: 'art2.contractKeepers',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 20 }],
};
