import type { IsoDate } from '../../../engine/dates.ts';
import type { Parameter } from '../../../engine/parameter.ts';

/** 2017年度: the last day of the year that is handled by reference. */
export const referenceYear: Parameter<IsoDate> = {
  name: 'recognition.referenceYearEnds',
  unit: 'day',
  clause: 'art20.byReference',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-12-31' }],
};
