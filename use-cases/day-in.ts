import { beijingDay, type IsoDate } from '../policy/engine/dates.ts';

/** Returns the day in Hangzhou: roles are dated by it. */
export function dayIn(now: Date): IsoDate {
  return beijingDay(now.toISOString());
}
