import type { IsoDate } from './dates.ts';

/** A value from the day on which it begins; null from the day on which there is none. */
export interface Dated<Value> {
  readonly from: IsoDate;
  readonly value: Value | null;
}

/** Returns what holds on a day: the newest value that has begun; null if it has ended. Throws before the first day. */
export function valueOn<Value>(values: readonly Dated<Value>[], day: IsoDate): Value | null {
  const current = values.findLast(({ from }) => from <= day);
  if (current === undefined) throw new RangeError(`nothing is known of ${day}`);
  return current.value;
}
