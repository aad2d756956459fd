import type { Advantage } from '../advantage.ts';
import type { Pays } from '../cases/run-case.ts';
import type { Item, Name } from '../items/item.ts';
import type { PolicyValue } from '../numbers.ts';
import type { ClauseName, Introduction, Pack } from '../pack.ts';
import type { Practice } from '../practice.ts';
import type { ReadingName } from '../readings.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { Target } from '../targets/target.ts';
import type { Passage, Place } from '../text.ts';
import type { RuleName } from '../verdict/rules.ts';
import type { Piece } from './pieces.ts';

/** A case that somebody wrote, and what it came to; `expected` is null if its file expects nothing. */
export interface WovenCase {
  readonly file: string;
  readonly id: string;
  readonly title: string | null;
  /** The codes that its applications claim; of an introduced firm the item that is stood for as well. */
  readonly claims: readonly string[];
  readonly pays: readonly Pays[];
  readonly expected: readonly Pays[] | null;
}

/** A thing with the cases that claim it. */
export type WithCases<Thing> = Thing & { readonly cases: readonly WovenCase[] };
type WithId<Thing> = Thing & { readonly id: string };

/** A ruling with the questions of the engine that it decides, and the conditions whose verdict rests on it. */
export type WovenRuling = WithId<Ruling> & {
  readonly readings: readonly ReadingName[];
  readonly rules: readonly RuleName[];
};

/** Everything of a pack that rests on one passage; or, of those that can, everything that rests on none. */
export interface Resting {
  /** What the engine itself reads there; or what the text does not say. */
  readonly clauses: readonly ClauseName[];
  readonly numbers: readonly PolicyValue[];
  readonly rulings: readonly WovenRuling[];
  readonly items: readonly WithCases<Item>[];
  readonly introductions: readonly WithCases<Introduction>[];
  readonly targets: readonly WithId<Target>[];
  readonly advantages: readonly Advantage[];
  readonly funds: readonly Pack['fund'][];
  /** Who is told when a department is late. */
  readonly escalation: Pack['organisation']['escalation'];
  /** It is a goal without a number. */
  readonly isGoal: boolean;
}

/** A part of the text, the whole of its characters, and what rests on each of its passages. */
export interface WovenPlace {
  /** Null: what stands between the places, as headings do. */
  readonly place: Place | null;
  readonly pieces: readonly Piece[];
  readonly passages: readonly (Resting & { readonly passage: Passage })[];
}

/** A question of the engine with its one answer. */
export interface Fixed {
  readonly reading: ReadingName;
  readonly answer: string;
}

/** What rests on no passage: the text does not have it. */
export interface Unanchored extends Resting {
  /** What a reader of an amount is told beside it. */
  readonly notes: readonly Name[];
  readonly practices: readonly Practice[];
  /** Items of earlier texts: what was granted on them counts, and none can be claimed. */
  readonly formerItems: readonly WithCases<Item>[];
  /** Questions of the engine that are answered for good, without a ruling. */
  readonly fixed: readonly Fixed[];
}

/** A policy as a lawyer checks it: its text from the first character to the last, and beside each passage what rests on it. */
export interface Weave extends Pick<
  Pack,
  'title' | 'version' | 'district' | 'since' | 'digest' | 'proofs' | 'families' | 'numbers' | 'rulings'
> {
  readonly textSha256: string;
  /** What people call the departments now, by their codes. */
  readonly departments: Readonly<Record<string, Name | null>>;
  readonly places: readonly WovenPlace[];
  readonly unanchored: Unanchored;
  /** The files that the cases were taken from; none if nobody named one. */
  readonly files: readonly string[];
}
