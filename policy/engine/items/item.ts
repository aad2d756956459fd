import type { StandardLevel } from '../identity/standard-number.ts';
import type { Amount } from './amount.ts';

export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** What one payment attaches to. */
export type RecognitionKind =
  'product' | 'mark' | 'brand' | 'tradename' | 'title' | 'standard' | 'enterprise' | 'madrid';

export type BeneficiaryKind = 'enterprise' | 'street' | 'station' | 'base' | 'association' | 'lender';

/** What else an item demands of the recognition itself, beyond what all items demand. */
export type Demand =
  'administrativeRoute' | 'regionalBrand' | 'listedBrand' | 'firstDrafter' | 'firstDesignation';

/** What an applicant is asked of a recognition: the name of a member of a claim. If it is left out the answer is missing, never a no. */
export type Question =
  | 'renewal'
  | 'recognitionRoute'
  | 'regionalBrand'
  | 'draftingRank'
  | 'revision'
  | 'laterDesignation'
  | 'jointlyHeld'
  | 'invoiceFen'
  | 'units';

/** What authority recognises it: brands from `city` up have the advantages that a policy names. */
export type Rank = 'none' | 'city' | 'province' | 'nation';

/** Something that must be proven; a department accepts it by confirming. */
export interface Proof {
  readonly name: Name;
  /** What a document must show to be a proof. */
  readonly shows: Name;
  /** The departments that confirm it; if none of them is asked, all that are asked do. */
  readonly confirmedBy: readonly string[];
}

/** A ruling of the pack that has one of its values on the day of decision. */
export interface When {
  readonly ruling: string;
  readonly is: string;
}

/** One line of the award schedule of a pack. Codes, families, titles, proofs and rulings are those of the pack. */
export interface Item {
  readonly code: string;
  readonly name: Name;
  readonly who: readonly BeneficiaryKind[];
  readonly recognition: RecognitionKind;
  /** Recognitions of one family on one recognition are levels of one award. */
  readonly family: string;
  /** Within the family; a higher one tops a lower one up. */
  readonly level: number;
  readonly rank: Rank;
  /** The kind of title; a reading may award each kind for itself. */
  readonly title: string;
  readonly amount: Amount;
  /** The passage of the text. */
  readonly clause: string;
  readonly proofs: readonly string[];
  /** What the applicant is asked; an answer that is left out is missing. */
  readonly questions: readonly Question[];
  readonly demands: readonly Demand[];
  /** Whether a newly introduced firm may claim it for what it brought along. */
  readonly introduced: 'yes' | 'no' | When;
  /** The level that the number of a standard must show. */
  readonly standard?: StandardLevel | 'namedGroup';
  /** What is recognised, as somebody would write it: an example of a number that fits. */
  readonly example?: string;
  /** Other holders, if a ruling says so. */
  readonly whoIf?: When & { readonly who: readonly BeneficiaryKind[] };
  /** Other proofs, if a ruling says so. */
  readonly proofsIf?: When & { readonly proofs: readonly string[] };
  /** Each certificate is awarded for itself, if a ruling says so. */
  readonly apartIf?: When;
  /** A firm has it once, whatever it is won for, if a ruling says so. */
  readonly oncePerFirmIf?: When;
  /** The ruling that lists what is recognised: `brand:A,brand:B`. */
  readonly listedBy?: string;
  /** The last day on which such a recognition can have been valid; one of a later day waits for a ruling. */
  readonly ended?: { readonly on: string; readonly countsIf: When };
  /** Further rulings on which its sum rests. */
  readonly restsOn?: readonly string[];
}
