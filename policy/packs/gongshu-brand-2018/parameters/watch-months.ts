import type { PolicyNumber } from '../../../engine/numbers.ts';

/** 未满五年迁出: the five years of an introduced firm, in months. */
export const watchMonths: PolicyNumber = {
  name: 'watch.length',
  label: { zh: '五年期限', en: 'length of the five years' },
  unit: 'months',
  clause: 'art13.relocation',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 60 }],
};
