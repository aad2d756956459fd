import type { Parameter } from '../../../engine/parameter.ts';

/** P1-P7: 各奖励10万元. */
export const provincialTitle: Parameter = {
  name: 'award.provincialTitle',
  unit: 'yuan',
  clause: 'art13.provincialTitles',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 100_000 }],
};
