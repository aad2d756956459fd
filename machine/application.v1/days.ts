const DAY_MS = 86_400_000;

/** The first instant of a day in Hangzhou, in milliseconds. */
export const dayBegins = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

/** The end of a day in Hangzhou, in milliseconds. */
export const dayEnds = (day: string): number => dayBegins(day) + DAY_MS;

/**
 * The end of the corresponding day so many months on, in Hangzhou (ISO 8601, UTC); of the last day of a month that has no such
 * day (A32). The version counts for itself: a policy that counts otherwise one day moves no award that is on its way.
 */
export function endAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const corresponding = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return new Date(dayEnds(corresponding.toISOString().slice(0, 10))).toISOString();
}
