/** A day in Asia/Shanghai, `YYYY-MM-DD`. Days compare as text. */
export type IsoDate = string;

/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Beijing has kept one offset since 1991; no award is older. */
const BEIJING = 8 * HOUR;

const utc = (day: IsoDate): number => Date.parse(`${day}T00:00:00.000Z`);
const dayOf = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** Whether a text is a day that exists, of the years 1000 to 2999: `2019-02-29` is not one. */
export function isIsoDate(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const date = Number(text.slice(8));
  return date >= 1 && date <= lastDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

const LAST_DATES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; none if there is no such month. By hand: an assessment asks this some fifty times. */
function lastDate(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LAST_DATES[month - 1] ?? 0);
}

/** The day in Beijing at an instant. */
export function beijingDay(instant: IsoInstant): IsoDate {
  return dayOf(Date.parse(instant) + BEIJING);
}

/** 24:00 in Beijing of a day. */
export function endOfDay(day: IsoDate): IsoInstant {
  return new Date(utc(day) + DAY - BEIJING).toISOString();
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return dayOf(utc(day) + count * DAY);
}

/** The corresponding day so many months on; if the month has none, its last day (Civil Code, Article 202). */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(Number(day.slice(8)), last)));
}

/** Whole months from one day to another: the most that can be added to `from` without passing `to`; never below 0. */
export function wholeMonths(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0;
  const apart = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
  const count = apart + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, count) <= to ? count : count - 1;
}

/** 0 is Sunday. */
export function weekday(day: IsoDate): number {
  return new Date(utc(day)).getUTCDay();
}
