import { clocksOf, DEPARTMENT_STATES, type Clocks } from '../../audit/clocks.ts';
import { findStays } from '../../db/application/find-stays.ts';
import type { Database } from '../../db/connect.ts';
import { findRequests } from '../../db/task/find-requests.ts';
import type { IsoDate } from '../../policy/dates.ts';
import { STAFF, requireReader, type Reader } from '../may.ts';

/**
 * Returns the clocks of the awards that were submitted since a day, and of those that still wait for something.
 * @throws Refused `duty.missing`
 * @param now milliseconds since the epoch
 */
export async function readClocks(
  database: Database,
  by: Reader,
  since: IsoDate,
  now: number,
): Promise<Clocks> {
  await requireReader(database, by, STAFF, 'clocks.read');
  const at = new Date(now).toISOString();
  const [stays, requests] = await Promise.all([
    findStays(database, since, at),
    findRequests(database, DEPARTMENT_STATES, since, at),
  ]);
  return clocksOf(stays, requests, now);
}
