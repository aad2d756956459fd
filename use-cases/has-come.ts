import type { Queryable } from '../db/connect.ts';
import { findFarthestClock } from '../db/enterprise/register-feed.ts';
import { dayIn } from './day-in.ts';

/**
 * Whether a day has come for some enterprises: it is today or earlier, or the clock of one of their awards has reached it (development
 * alone).
 * @param codes of enterprises, on file or not
 * @param today YYYY-MM-DD, in Hangzhou
 */
export async function hasCome(
  on: Queryable,
  day: string,
  codes: readonly string[],
  today: string,
): Promise<boolean> {
  if (day <= today) return true;
  for (const code of codes) {
    const skippedMs = (await findFarthestClock(on, code)) ?? 0;
    if (skippedMs > 0 && day <= dayIn(new Date(Date.now() + skippedMs))) return true;
  }
  return false;
}
