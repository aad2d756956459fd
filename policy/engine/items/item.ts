import type { Parameter } from '../parameter.ts';
import type { Anchor } from '../../packs/gongshu-brand-2018/text/anchors.ts';

/** Every line of the award schedule that is claimed; N2 is a duty of firms paid under N1 and pays nothing. */
export const ITEM_CODES = [
  'M1',
  'M2',
  'M3',
  'M4',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'C1',
  'C2',
  'S1',
  'S2',
  'S3',
  'S4',
  'Z1',
  'Z2',
  'I1',
  'L1',
  'N1',
] as const;
export type ItemCode = (typeof ITEM_CODES)[number];

/** The items with a family and an amount; N1 pays as one of them. */
export type AwardItem = Exclude<ItemCode, 'N1'>;

/** What one payment attaches to. */
export type RecognitionKind =
  'product' | 'mark' | 'brand' | 'tradename' | 'title' | 'standard' | 'enterprise' | 'madrid';

/** The third part of an award's key: recognitions of one family on one recognition are levels of one award. */
export type Family =
  | 'mark'
  | 'famousBrand'
  | 'tradeName'
  | 'demonstration'
  | 'standard'
  | 'pinzibiaoStandard'
  | 'pinzibiaoCertification'
  | 'madrid'
  | 'pledge';

export type BeneficiaryKind = 'enterprise' | 'street' | 'station' | 'base' | 'association' | 'lender';

/** What must lie before the departments; they accept it by confirming. */
export type Proof =
  | 'certificate'
  | 'registration'
  | 'administrativeDecision'
  | 'jointRegistration'
  | 'publishedStandard'
  | 'nationalBodyLetter'
  | 'wipoCertificate'
  | 'pledgeRegistration'
  | 'valuationInvoice'
  | 'introductionConfirmed'
  | 'validity'
  | 'representation';

/** What an applicant is asked of a recognition: the name of a member of a claim. If it is left out the answer is missing, never a no. */
export type Question =
  | 'renewal'
  | 'recognitionRoute'
  | 'regionalBrand'
  | 'draftingRank'
  | 'revision'
  | 'laterDesignation'
  | 'jointlyHeld'
  | 'invoiceFen';

/** What else an item demands of the recognition itself, beyond what all items demand. */
export type Demand =
  'administrativeRoute' | 'regionalBrand' | 'listedBrand' | 'firstDrafter' | 'firstDesignation';

export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** One line of the schedule of Article 13. */
export interface Item {
  readonly code: AwardItem;
  readonly name: Name;
  readonly who: readonly BeneficiaryKind[];
  readonly recognition: RecognitionKind;
  readonly family: Family;
  /** Within the family; a higher one tops a lower one up. */
  readonly level: number;
  /** What authority recognises it: brands from `city` up have the advantages of Article 9. */
  readonly rank: 'none' | 'city' | 'province' | 'nation';
  /** The kind of title; under a lenient A13 each kind is awarded for itself. */
  readonly title: string;
  readonly amount: Parameter;
  readonly clause: Anchor;
  readonly proofs: readonly Proof[];
  /** What the applicant is asked; an answer that is left out is missing. */
  readonly questions: readonly Question[];
  readonly demands: readonly Demand[];
}
