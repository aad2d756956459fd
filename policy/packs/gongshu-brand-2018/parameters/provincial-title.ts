import type { PolicyNumber } from '../../../engine/numbers.ts';

/** P1-P7: 各奖励10万元. */
export const provincialTitle: PolicyNumber = {
  name: 'award.provincialTitle',
  label: { zh: '省级称号奖励标准', en: 'award for provincial titles' },
  unit: 'yuan',
  clause: 'art13.provincialTitles',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 100_000 }],
};
