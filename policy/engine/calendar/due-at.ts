import { addDays, beijingDay, endOfDay, type IsoDate, type IsoInstant } from '../dates.ts';
import { PUBLISHED } from './published.ts';
import { isPublished, isWorkingDay } from './working-day.ts';

/** How long somebody has. */
export interface Term {
  readonly count: number;
  readonly unit: 'workingDays' | 'days';
}

/** When a term ends. Provisional: it counts days of a year whose working days are not published yet, and will be moved. */
export interface Due {
  readonly due: IsoInstant;
  readonly provisional: boolean;
}

/**
 * The end of a term: 24:00 Beijing of its last day; the day of `from` is not counted (Civil Code, Article 201).
 * @param lastPublished the last year whose working days are known: another one counts as on a day when less was published
 * @throws RangeError if the count is not a positive integer
 */
export function dueAt(from: IsoInstant, { count, unit }: Term, lastPublished: number = PUBLISHED.last): Due {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a term: ${String(count)} ${unit}`);
  const start = beijingDay(from);
  if (unit === 'days') return { due: endOfDay(addDays(start, count)), provisional: false };
  const { last, provisional } = countWorkingDays(start, count, lastPublished);
  return { due: endOfDay(last), provisional };
}

/** A working day follows within a month, or the calendar is wrong. */
const MOST_DAYS_EACH = 31;

function countWorkingDays(
  start: IsoDate,
  count: number,
  lastPublished: number,
): { last: IsoDate; provisional: boolean } {
  let day = start;
  let left = count;
  let provisional = false;
  const most = addDays(start, count * MOST_DAYS_EACH + MOST_DAYS_EACH);
  while (left > 0) {
    if (day > most) throw new RangeError(`${String(count)} working days from ${start} never end`);
    day = addDays(day, 1);
    provisional ||= !isPublished(day, lastPublished);
    if (isWorkingDay(day, lastPublished)) left -= 1;
  }
  return { last: day, provisional };
}
