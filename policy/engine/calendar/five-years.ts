import { addMonths, endOfDay, FIRST_DAY, type IsoDate, type IsoInstant } from '../dates.ts';
import { valueOn } from '../parameter.ts';
import { watchMonths } from '../../packs/gongshu-brand-2018/parameters/watch-months.ts';

/**
 * When 五年 is complete (A32): the start day is not counted, and it ends on the corresponding day at 24:00 Beijing; if
 * the month has no such day, on its last. Start 2019-03-15: still inside on 2024-03-15 at 23:59, free on 03-16.
 * @param on the day whose number of months holds; left out, the day of the start
 * @throws RangeError if the policy has no such months on that day
 */
export function fiveYearsFrom(start: IsoDate, on: IsoDate = start): IsoInstant {
  const months = valueOn(watchMonths.values, on < FIRST_DAY ? FIRST_DAY : on);
  if (months === null) throw new RangeError(`there is no watch on ${on}`);
  return endOfDay(addMonths(start, months));
}

/** Whether introduced firms are watched on a day at all. */
export function isWatchedOn(on: IsoDate): boolean {
  return valueOn(watchMonths.values, on < FIRST_DAY ? FIRST_DAY : on) !== null;
}
