import { addDays, type IsoDate } from '../dates.ts';
import { isWorkingDay } from './working-day.ts';

/** The longest time without a working day in any calendar of the State Council, and then some. */
const MOST_DAYS = 31;

/**
 * Returns the first working day behind a day.
 * @throws RangeError if no working day follows within a month: the calendar is wrong
 */
export function nextWorkingDay(day: IsoDate): IsoDate {
  for (let next = addDays(day, 1), left = MOST_DAYS; left > 0; next = addDays(next, 1), left -= 1)
    if (isWorkingDay(next)) return next;
  throw new RangeError(`no working day follows ${day} within a month`);
}
