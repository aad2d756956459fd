import { beijingDay, type IsoDate } from '../policy/engine/dates.ts';

/** The day in Hangzhou. */
export function today(): IsoDate {
  return beijingDay(new Date().toISOString());
}
