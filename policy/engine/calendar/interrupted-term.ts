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

/** The days after one and before another. */
function between(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) days.push(day);
  return days;
}
