import { addMonths, endOfDay, type IsoDate, type IsoInstant } from '../dates.ts';
import { valueOn } from '../parameters/parameter.ts';
import { watchMonths } from '../parameters/watch-months.ts';

/** The length of the watch in months. */
export const WATCH_MONTHS = valueOn(watchMonths.values, watchMonths.lastCheckedOn) ?? 0;

/**
 * When 五年 is complete (A32): the start day is not counted, and it ends on the corresponding day at 24:00 Beijing; if
 * the month has no such day, on its last. Start 2019-03-15: still inside on 2024-03-15 at 23:59, free on 03-16.
 */
export function fiveYearsFrom(day: IsoDate): IsoInstant {
  return endOfDay(addMonths(day, WATCH_MONTHS));
}
