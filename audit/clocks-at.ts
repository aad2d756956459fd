import type { Database } from '../db/connect.ts';
import { findStays } from '../db/application/find-stays.ts';
import { findRequests } from '../db/task/find-requests.ts';
import { clocksOf, DEPARTMENT_STATES, type Clocks } from './clocks.ts';

/**
 * The clocks of the awards that were submitted since a day, and of those that still wait for something.
 * @param since YYYY-MM-DD in Hangzhou
 * @param now milliseconds since the epoch
 */
export async function clocksAt(database: Database, since: string, now: number): Promise<Clocks> {
  const at = new Date(now).toISOString();
  const [stays, requests] = await Promise.all([
    findStays(database, since, at),
    findRequests(database, DEPARTMENT_STATES, since, at),
  ]);
  return clocksOf(stays, requests, now);
}
