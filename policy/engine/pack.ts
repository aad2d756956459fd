import type { Advantage } from './advantage.ts';
import type { Dated } from './dated.ts';
import type { IsoDate } from './dates.ts';
import { choices } from './in-words.ts';
import type { Item, Name, Proof } from './items/item.ts';
import type { dayReader, numberReader, Numbers } from './numbers.ts';
import type { LetterWords } from './letter-words.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Place as Locality, PlaceReader, Territory } from './places.ts';
import type { Practice } from './practice.ts';
import type { Bindings, Reading, ReadingName } from './readings.ts';
import type { ChosenRulings, Rulings } from './rulings/ruling.ts';
import type { Target } from './targets/target.ts';
import type { Passage, PolicyText } from './text.ts';
import type { RuleName } from './verdict/rules.ts';

/** What of a text the engine itself rests on; null if the text has no such passage. */
export type ClauseName =
  | 'inForce'
  | 'beneficiaries'
  | 'inTime'
  | 'renewal'
  | 'onceOnly'
  | 'topUp'
  | 'introduced'
  | 'relocation'
  | 'streets';

/** How the recognitions of a family on one recognition stand to each other. */
export interface Family {
  readonly name: Name;
  /** Up to the highest level, each paying the difference; each level by itself, once; or each certificate by itself. */
  readonly counting: 'upToHighest' | 'oncePerLevel' | 'each';
}

/** The item under which a newly introduced firm claims what it brought along. */
export interface Introduction {
  readonly code: string;
  readonly name: Name;
  /** What it proves besides what the item it stands for demands. */
  readonly proofs: readonly string[];
}

/**
 * One policy of one district, as data. JSON-true, so that it has a digest and travels in a bundle of proof. Codes of items,
 * names of numbers, ids of rulings and anchors of passages are its own.
 */
export interface PackContent {
  /** Stable for ever: the place, the matter, the year. */
  readonly version: string;
  /** Its code in the administrative division (GB/T 2260): every key begins with it, so that no district nets another's payments. */
  readonly district: string;
  readonly title: Name;
  /** The day on which the text was published: nothing is assessed before it. */
  readonly since: IsoDate;
  readonly text: PolicyText;
  readonly clauses: Readonly<Record<ClauseName, string | null>>;
  readonly families: Readonly<Record<string, Family>>;
  readonly proofs: Readonly<Record<string, Proof>>;
  readonly items: Readonly<Record<string, Item>>;
  /** Items of earlier versions that this one does not have: what was granted on them counts, and none can be claimed. */
  readonly formerItems: Readonly<Record<string, Item>>;
  readonly introduction: Introduction | null;
  /** The proof that joint holders have agreed on one of them. */
  readonly jointProof: string;
  /** The codes of the group standards that the text names, and what people call them; empty and null if it names none. */
  readonly namedStandards: { readonly codes: readonly string[]; readonly name: Name | null };
  readonly numbers: Numbers;
  readonly practices: Readonly<Record<string, Practice>>;
  readonly rulings: Rulings;
  readonly readings: Bindings;
  /** Rulings with one answer, by the rule whose verdict rests on them. */
  readonly restsOn: Readonly<Partial<Record<RuleName, readonly string[]>>>;
  readonly territory: Territory;
  readonly organisation: Organisation;
  readonly streets: readonly Dated<readonly string[]>[];
  readonly targets: Readonly<Record<string, Target>>;
  /** Goals without a number: passages. */
  readonly narrative: readonly string[];
  readonly advantages: readonly Advantage[];
  readonly fund: { readonly id: string; readonly name: Name; readonly clause: string | null };
  readonly letters: LetterWords;
  /** What a reader of an amount must know beside it. */
  readonly notes: readonly Name[];
}

/** A policy that can be asked. */
export interface Pack extends PackContent {
  /** As it was written: what has the digest, and travels in a bundle. */
  readonly content: PackContent;
  /** SHA-256 of its canonical JSON (RFC 8785): it stands in every verdict. */
  readonly digest: string;
  /** The place of its district. */
  readonly home: Locality;
  readonly places: PlaceReader;
  /** The one way to read its numbers: what holds on a day, null if nothing does. */
  readonly number: ReturnType<typeof numberReader>;
  readonly day: ReturnType<typeof dayReader>;
  /** Returns an item of this version or of an earlier one. Throws if there is none. */
  readonly item: (code: string) => Item;
  /** Returns a passage. Throws if the text has none of that name. */
  readonly passage: (anchor: string) => Passage;
  /** The passage on which the engine itself rests. */
  readonly clause: (name: ClauseName) => Passage | null;
  /** Returns the answer to a question on a day, by the rulings chosen or else by the shipped ones. */
  readonly reading: <Name extends ReadingName>(
    name: Name,
    chosen: ChosenRulings | null,
    day: IsoDate,
  ) => Reading<Name>;
}

/** Whether a code is one that can be claimed by itself. */
export function isClaimable({ items }: PackContent, code: unknown): code is string {
  return typeof code === 'string' && Object.hasOwn(items, code);
}

/** Says which items there are. */
export function itemsIn({ items }: Pick<PackContent, 'items'>): Name {
  return choices(Object.keys(items));
}
