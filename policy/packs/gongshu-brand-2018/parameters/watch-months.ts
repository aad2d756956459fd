import type { Parameter } from '../../../engine/parameter.ts';

/** 未满五年迁出: the five years of an introduced firm, in months. */
export const watchMonths: Parameter = {
  name: 'watch.length',
  unit: 'months',
  clause: 'art13.relocation',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 60 }],
};
