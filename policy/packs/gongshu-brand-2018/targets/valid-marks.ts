import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const validMarks: Target = {
  name: { zh: '有效商标注册数', en: 'valid registered trade marks' },
  kind: 'growth',
  goal: 'targets.validMarks',
  items: [],
};

export const validMarksGoal: PolicyNumber = {
  name: 'targets.validMarks',
  label: { zh: '有效商标注册数增长目标', en: 'target of valid marks' },
  unit: 'percent',
  clause: 'art2.validMarks',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 20 }],
};
