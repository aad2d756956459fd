import type { Parameter } from '../../../engine/parameter.ts';

/** I1: 每件商标给予1万元资助. */
export const madridRegistration: Parameter = {
  name: 'award.madridRegistration',
  unit: 'yuan',
  clause: 'art13.madrid',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 10_000 }],
};
