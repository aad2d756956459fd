import type { PolicyDay } from '../../../engine/numbers.ts';

/** Recognitions before this day are never awarded: Article 20 reaches back to the year 2017 and no further. */
export const firstRecognition: PolicyDay = {
  name: 'recognition.first',
  label: { zh: '认定日期起点', en: 'first day of recognition' },
  unit: 'day',
  clause: 'art20.byReference',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-01-01' }],
};
