import type { PolicyNumber } from '../../../engine/numbers.ts';
import type { Target } from '../../../engine/targets/target.ts';

/** These are the standards of Z1 unless A23 says that Article 2 means others. */
export const pinzibiaoStandards: Target = {
  name: { zh: '品字标品牌团体标准', en: 'Pinzibiao group standards' },
  kind: 'increment',
  goal: 'targets.pinzibiaoStandards',
  items: ['Z1'],
  apartIf: { ruling: 'A23', is: 'different' },
};

export const pinzibiaoStandardsGoal: PolicyNumber = {
  name: 'targets.pinzibiaoStandards',
  label: { zh: '品字标标准目标', en: 'target of Pinzibiao standards' },
  unit: 'count',
  clause: 'art2.pinzibiaoStandards',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 6 }],
};
