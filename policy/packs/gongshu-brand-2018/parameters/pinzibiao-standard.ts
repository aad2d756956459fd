import type { PolicyNumber } from '../../../engine/numbers.ts';

/** Z1: 每个标准20万元. */
export const pinzibiaoStandard: PolicyNumber = {
  name: 'award.pinzibiaoStandard',
  label: { zh: '“品字标”制造标准奖励标准', en: 'award for a Pinzibiao standard' },
  unit: 'yuan',
  clause: 'art13.pinzibiaoStandard',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 200_000 }],
};
