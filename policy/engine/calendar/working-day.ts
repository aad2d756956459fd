import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { weekday, type IsoDate } from '../dates.ts';
import { PUBLISHED } from './published.ts';

const HOLIDAYS: Readonly<Record<string, string>> = days.holidays;
const SWAPPED_IN: Readonly<Record<string, string>> = days.workdays;

/** Whether the State Council's days of that year are known, or were when `last` was the last known year. */
export function isPublished(day: IsoDate, last: number = PUBLISHED.last): boolean {
  const year = Number(day.slice(0, 4));
  return year >= PUBLISHED.first && year <= last;
}

/** Whether people work on a day: the State Council's days, both kinds of swapped day included; else Monday to Friday. */
export function isWorkingDay(day: IsoDate, last: number = PUBLISHED.last): boolean {
  if (!isPublished(day, last)) return isWeekday(day);
  return day in SWAPPED_IN || (!(day in HOLIDAYS) && isWeekday(day));
}

function isWeekday(day: IsoDate): boolean {
  return weekday(day) >= 1 && weekday(day) <= 5;
}
