/** Made once: making one costs more than the rest of a request's own work. */
const HANGZHOU = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

const MINUTE_MS = 60_000;
let [minute, day] = [Number.NaN, ''];

/** Returns the day in Hangzhou, YYYY-MM-DD: roles are dated by it. It is computed once a minute. */
export function dayIn(now: Date): string {
  const asked = Math.floor(now.getTime() / MINUTE_MS);
  if (asked !== minute) [minute, day] = [asked, HANGZHOU.format(now)];
  return day;
}
