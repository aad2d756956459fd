import { fieldError } from '../../contract/field-errors.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { keepSkipped } from '../../db/application/keep-skipped.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/** The engine did not bring a workflow to the time that was asked for; the message says why. */
export class TimeSkipError extends Error {
  override readonly name = 'TimeSkipError';
}

/**
 * Lets time pass for one award until an instant (ms since the epoch); returns the lead of its clock in milliseconds.
 * Throws TimeSkipError if the server cannot skip time or the award is not running.
 */
export type SkipTime = (application: string, until: number) => Promise<number>;

const DAY_MS = 86_400_000;
/** Past every deadline and every year with a budget. What counts days would count for ever to the year 9999. */
const FURTHEST_MS = 100 * 365 * DAY_MS;

/**
 * Lets time pass for one award until a day (YYYY-MM-DD) begins in Hangzhou; in the development profile only.
 * @throws Refused `request.invalid` for a day that is past or too far, `timeSkipping.unavailable`
 */
export async function skipTimeTo(
  { database }: Pick<Ports, 'database'>,
  skipTime: SkipTime,
  { id, skippedMs }: ApplicationRow,
  day: string,
): Promise<{ readonly application: string; readonly now: string }> {
  const until = Date.parse(`${day}T00:00:00+08:00`);
  if (until + DAY_MS <= Date.now() + skippedMs)
    throw new Refused('request.invalid', { errors: [fieldError('/until', 'timeRunsForwards')] });
  if (until > Date.now() + FURTHEST_MS)
    throw new Refused('request.invalid', { errors: [fieldError('/until', 'tooFarAhead')] });
  const lead = await skipTime(id, until).catch((cause: unknown) => {
    if (!(cause instanceof TimeSkipError)) throw cause;
    throw new Refused('timeSkipping.unavailable', { detail: cause.message }, { cause });
  });
  await keepSkipped(database, id, lead);
  return { application: id, now: new Date(Date.now() + lead).toISOString() };
}
