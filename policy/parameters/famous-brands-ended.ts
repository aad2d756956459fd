import type { IsoDate } from '../dates.ts';
import type { Parameter } from './parameter.ts';

/**
 * The last day on which a 名牌 title can have been valid: the State ended the evaluations in 2018 and 2019, and the last titles ran
 * for three years. A recognition dated later can hardly exist (A47). Not from the policy text.
 */
export const famousBrandsEnded: Parameter<IsoDate> = {
  name: 'famousBrands.lastValid',
  unit: 'day',
  clause: 'art13.cityTitles',
  lastCheckedOn: '2026-11-28',
  values: [{ from: '1990-01-01', value: '2022-12-31' }],
};
