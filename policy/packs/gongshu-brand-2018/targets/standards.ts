import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const standards: Target = {
  name: { zh: '国际、国家、行业、地方标准', en: 'international, national, industry and local standards' },
  kind: 'increment',
  goal: 'targets.standards',
  items: ['S1', 'S2', 'S3', 'S4'],
};

export const standardsGoal: PolicyNumber = {
  name: 'targets.standards',
  label: { zh: '标准目标', en: 'target of standards' },
  unit: 'count',
  clause: 'art2.standards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 30 }],
};
