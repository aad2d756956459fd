import type { IsoDate } from './dates.ts';
import type { Anchor } from '../packs/gongshu-brand-2018/text/anchors.ts';
import type { NumberName } from '../packs/gongshu-brand-2018/parameters/names.ts';

export type Unit = 'yuan' | 'months' | 'day' | 'count' | 'percent';

/** A value from the day on which it begins; null from the day on which it ends. */
export interface Dated<Value> {
  readonly from: IsoDate;
  readonly value: Value | null;
}

/** One number of the policy: where it stands, from when it holds, and when a person last checked it. */
export interface Parameter<Value = number> {
  readonly name: NumberName;
  readonly unit: Unit;
  readonly clause: Anchor;
  readonly lastCheckedOn: IsoDate;
  /** In order of days. A published value is never edited: a correction is a new entry. */
  readonly values: readonly Dated<Value>[];
}

/** What holds on a day: the newest value that has begun; null if it ended or the text has none. Throws before the first day. */
export function valueOn<Value>(values: readonly Dated<Value>[], day: IsoDate): Value | null {
  const current = values.findLast(({ from }) => from <= day);
  if (current === undefined) throw new RangeError(`nothing is known of ${day}`);
  return current.value;
}
