import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';

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
  /** The passage of the text. */
  readonly clause: string;
  /** The answers that can be chosen. One alone is a reading, no switch: no other could be computed or would be lawful. */
  readonly values: Readonly<Record<string, Name>>;
  /**
   * Where the answer is a list or an amount: what it must look like (a regular expression), what it means, and how it is said, with
   * `{value}` in its place.
   */
  readonly open?: { readonly pattern: string; readonly meaning: Name; readonly said: Name };
  readonly answers: readonly [Answer, ...Answer[]];
}

/** The rulings of a pack, by id. */
export type Rulings = Readonly<Record<string, Ruling>>;

/** Rulings that replace the shipped answers; whatever is left out keeps the shipped one of the day. */
export type ChosenRulings = Readonly<Record<string, string>>;

/** A ruling as a verdict used it. */
export interface UsedRuling {
  readonly id: string;
  readonly value: string;
}
