import type { PolicyDay } from '../../../engine/numbers.ts';

/** The base of the targets: the text names none, and the end of 2017 is the only day that fits 经过三年努力 and 到2020年. */
export const baseDay: PolicyDay = {
  name: 'targets.base',
  label: { zh: '目标统计基准日', en: 'base day of the targets' },
  unit: 'day',
  clause: 'art2.horizon',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-12-31' }],
};
