import type { Parameter } from '../../../engine/parameter.ts';

/** Z1: 每个标准20万元. */
export const pinzibiaoStandard: Parameter = {
  name: 'award.pinzibiaoStandard',
  unit: 'yuan',
  clause: 'art13.pinzibiaoStandard',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 200_000 }],
};
