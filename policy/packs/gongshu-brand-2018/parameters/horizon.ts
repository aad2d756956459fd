import type { PolicyDay } from '../../../engine/numbers.ts';

/** 力争到2020年: the last day of the targets; the policy itself does not end with them unless A3 is ruled so. */
export const horizon: PolicyDay = {
  name: 'targets.horizon',
  label: { zh: '目标期限', en: 'horizon of the targets' },
  unit: 'day',
  clause: 'art2.by2020',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2020-12-31' }],
};
