import { addDays, beijingDay, type IsoDate, type IsoInstant } from '../dates.ts';
import type { Term } from './due-at.ts';
import { isWorkingDay } from './working-day.ts';

/**
 * How many days of a term are left after the stretches in which it ran. A day counts as run when it ended within a
 * stretch; neither the day on which a stretch began nor the one on which it was interrupted does.
 */
export function daysLeft(
  { count, unit }: Term,
  ran: readonly { readonly from: IsoInstant; readonly until: IsoInstant }[],
): number {
  const isCounted = unit === 'days' ? () => true : isWorkingDay;
  const days = ran.flatMap(({ from, until }) => between(beijingDay(from), beijingDay(until)));
  return count - days.filter((day) => isCounted(day)).length;
}

/** No notice runs longer: a day far off is a mistake, which must not keep a process busy for ever. */
const MOST_DAYS = 36_600;

/** The days after one and before another. @throws RangeError if they are a hundred years apart */
function between(first: IsoDate, last: IsoDate): IsoDate[] {
  if (addDays(first, MOST_DAYS) < last) throw new RangeError(`${first} and ${last} are too far apart`);
  const days: IsoDate[] = [];
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) days.push(day);
  return days;
}
