import type { Parameter } from '../../../engine/parameter.ts';

/** Z2: 给予企业 30万元. */
export const pinzibiaoCertification: Parameter = {
  name: 'award.pinzibiaoCertification',
  unit: 'yuan',
  clause: 'art13.pinzibiaoCertification',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 300_000 }],
};
