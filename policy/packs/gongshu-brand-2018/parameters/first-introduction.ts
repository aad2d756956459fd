import type { PolicyDay } from '../../../engine/numbers.ts';

/** An enterprise is newly introduced when it was registered into the district on or after this day (A29). */
export const firstIntroduction: PolicyDay = {
  name: 'introduction.first',
  label: { zh: '新引进企业迁入登记起点', en: 'first day of introduction' },
  unit: 'day',
  clause: 'art20.byReference',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-01-01' }],
};
