import type { IsoDate } from '../../../engine/dates.ts';
import type { Parameter } from '../../../engine/parameter.ts';

/** The base of the targets: the text names none, and the end of 2017 is the only day that fits 经过三年努力 and 到2020年. */
export const baseDay: Parameter<IsoDate> = {
  name: 'targets.base',
  unit: 'day',
  clause: 'art2.horizon',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-12-31' }],
};
