import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

export const creditModels: Target = {
  name: { zh: '市级以上信用示范企业', en: 'model enterprises in credit, city level and above' },
  kind: 'increment',
  goal: 'targets.creditModels',
  items: [],
};

export const creditModelsGoal: PolicyNumber = {
  name: 'targets.creditModels',
  label: { zh: '信用示范企业目标', en: 'target of credit models' },
  unit: 'count',
  clause: 'art2.creditModels',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 10 }],
};
