import type { PolicyNumber } from '../../../engine/numbers.ts';

/** Z2: 给予企业 30万元. */
export const pinzibiaoCertification: PolicyNumber = {
  name: 'award.pinzibiaoCertification',
  label: { zh: '“品字标”品牌认证奖励标准', en: 'award for a Pinzibiao certification' },
  unit: 'yuan',
  clause: 'art13.pinzibiaoCertification',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 300_000 }],
};
