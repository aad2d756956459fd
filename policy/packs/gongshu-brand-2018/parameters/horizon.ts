import type { IsoDate } from '../../../engine/dates.ts';
import type { Parameter } from '../../../engine/parameter.ts';

/** 力争到2020年: the last day of the targets; the policy itself does not end with them unless A3 is ruled so. */
export const horizon: Parameter<IsoDate> = {
  name: 'targets.horizon',
  unit: 'day',
  clause: 'art2.by2020',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2020-12-31' }],
};
