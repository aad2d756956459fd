import type { PolicyNumber } from '../../../engine/numbers.ts';

/** I1: 每件商标给予1万元资助. */
export const madridRegistration: PolicyNumber = {
  name: 'award.madridRegistration',
  label: { zh: '马德里国际注册资助标准', en: 'subsidy for a Madrid registration' },
  unit: 'yuan',
  clause: 'art13.madrid',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 10_000 }],
};
