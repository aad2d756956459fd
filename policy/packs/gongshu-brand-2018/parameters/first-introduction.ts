import type { IsoDate } from '../../../engine/dates.ts';
import type { Parameter } from '../../../engine/parameter.ts';

/** An enterprise is newly introduced when it was registered into the district on or after this day (A29). */
export const firstIntroduction: Parameter<IsoDate> = {
  name: 'introduction.first',
  unit: 'day',
  clause: 'art20.byReference',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-01-01' }],
};
