import type { Name } from './items/item.ts';

/** The letters that an office sends about an award. */
export type LetterKind =
  'receipt' | 'correction' | 'decision' | 'demandNotice' | 'demandDecision' | 'release';

/** What a letter tells its reader to do, or that they may do. */
export type LetterAdvice =
  'correct' | 'review' | 'publicNotice' | 'payment' | 'defence' | 'repay' | 'released' | 'law';

/** What letters and pages of a district say. */
export interface LetterWords {
  /** The name of the system. */
  readonly system: Name;
  /** The office that answers. */
  readonly office: Name;
  /** What each letter says before its particulars; `{policy}` stands for the title of the text. */
  readonly opening: Readonly<Record<LetterKind, Name>>;
  /** What the reader can do; `{due}` stands for the last instant of it. */
  readonly advice: Readonly<Record<LetterAdvice, Name>>;
}
