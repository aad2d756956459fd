import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import type { Anchor } from '../../packs/gongshu-brand-2018/text/anchors.ts';

/** An answer from a day on, with its reason and its author. Never edited: a change is a new entry. */
export interface Answer<Value extends string = string> {
  readonly from: IsoDate;
  readonly value: Value;
  readonly reason: Name;
  readonly author: Name;
}

/** An open question of the text as a named switch. */
export interface Ruling {
  readonly question: Name;
  readonly clause: Anchor;
  /** The answers that can be chosen. One alone is a reading, no switch: no other could be computed or would be lawful. */
  readonly values: Readonly<Record<string, Name>>;
  /** Where the answer is a list or an amount: what it must look like, and what it means. */
  readonly open?: { readonly pattern: RegExp; readonly meaning: Name };
  readonly answers: readonly Answer[];
}

/** The person who wrote the defaults; the office confirms or replaces them by a ruling of its own. */
const AUTHOR: Name = {
  zh: '系统默认口径，尚未经办公室确认',
  en: 'default of this system, not confirmed by the office',
};

/** The answer shipped with the text. */
export function shipped<const Value extends string>(
  value: Value,
  zh: string,
  en: string,
): readonly [Answer<Value>] {
  return [{ from: '2018-05-22', value, reason: { zh, en }, author: AUTHOR }];
}

/** A later answer shipped with the system. */
export function since<const Value extends string>(
  from: IsoDate,
  value: Value,
  zh: string,
  en: string,
): Answer<Value> {
  return { from, value, reason: { zh, en }, author: AUTHOR };
}
