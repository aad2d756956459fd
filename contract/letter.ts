import type { LETTER_KINDS } from './choices.ts';
import type { Name } from '../policy/engine/items/item.ts';

/** Particulars of a letter under a title of their own. */
export interface LetterPart {
  readonly title: Name;
  readonly rows: readonly { readonly label: Name; readonly value: Name }[];
  readonly words: readonly Name[];
}

/** Everything that a letter says, in both languages. JSON-true: its hash names the letter, and its PDF is made from it alone. */
export interface Letter {
  readonly kind: (typeof LETTER_KINDS)[number];
  readonly application: string;
  /** The journal step of which it speaks, and the hash of that row. */
  readonly seq: number;
  readonly step: string;
  /** The day of the step in Hangzhou, YYYY-MM-DD. */
  readonly day: string;
  readonly title: Name;
  readonly to: { readonly name: string; readonly code: string };
  readonly opening: Name;
  readonly parts: readonly LetterPart[];
  /** What its reader can do, with the last instant of it. */
  readonly advice: readonly Name[];
  /** What a reader of an amount must know beside it. */
  readonly notes: readonly Name[];
  readonly system: Name;
  readonly office: Name;
  /** The hash of the letter behind this is the address at which anybody can have it confirmed. */
  readonly confirmAt: string;
}
