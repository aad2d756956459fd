import type { IsoDate } from '../../../engine/dates.ts';
import type { Parameter } from '../../../engine/parameter.ts';

/** Recognitions before this day are never awarded: Article 20 reaches back to the year 2017 and no further. */
export const firstRecognition: Parameter<IsoDate> = {
  name: 'recognition.first',
  unit: 'day',
  clause: 'art20.byReference',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-01-01' }],
};
