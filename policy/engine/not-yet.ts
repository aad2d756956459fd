import type { IsoDate } from './dates.ts';
import { dayInChinese } from './in-words.ts';
import type { Name } from './items/item.ts';
import { problem, type Problem } from './problems.ts';

/** Says which day it is, to whom enters what is still to come. */
export function todayIs(today: IsoDate): Name {
  return { zh: `当日为${dayInChinese(today)}。`, en: `Today is ${today}.` };
}

/** What happened outside is entered from its day on. Returns that the day at a place has not come; null if it has. */
export function notYet(at: string, day: IsoDate, today: IsoDate): Problem | null {
  return day > today ? problem('not-yet', at, day, todayIs(today)) : null;
}
