import type { IsoDate } from './dates.ts';
import type { AwardItem, Family, RecognitionKind } from './items/item.ts';
import { SCHEDULE } from './items/schedule.ts';

/** What is said of a recognition. The person who leaves an optional fact out has not stated it: the rule that needs it asks. */
interface Recognition {
  /** Unified social credit code (GB 32100) of the beneficiary. */
  readonly enterprise: string;
  /** `kind:name`, for instance `product:龙井`. */
  readonly recognition: string;
  /** The day on the certificate, of registration or of publication (A4). */
  readonly recognisedOn: IsoDate;
  /** Number of the certificate, registration or standard. */
  readonly certificate: string;
  /** 复评: a re-evaluation of what was recognised before. */
  readonly renewal?: boolean;
  /** M1: who recognised the mark. */
  readonly recognitionRoute?: 'administrative' | 'judicial';
  /** M3: registered jointly by association, chamber or leading firms (A9). */
  readonly regionalBrand?: boolean;
  /** Standards: place in the list of drafting units; 1 is the first. */
  readonly draftingRank?: number;
  /** Standards: led the work; where unstated, the first place shows it (A19). */
  readonly ledDrafting?: boolean;
  /** Standards: a revision, not a new standard (A21). */
  readonly revision?: boolean;
  /** Standards: the recognition that this one replaces; both are one recognition from then on. */
  readonly replaces?: string;
  /** I1: a designation added to an international registration that stands already (A25). */
  readonly laterDesignation?: boolean;
  /** The others who share the first place or own the mark have agreed that this enterprise represents them (A22). */
  readonly jointlyHeld?: boolean;
  /** N1: the last day on which the recognition is valid; left out if it does not end. */
  readonly validUntil?: IsoDate;
  /** L1: the valuation invoice in fen. */
  readonly invoiceFen?: number;
}

/** A claim on an item, or as a newly introduced firm (N1) on the item that it stands for. */
export type Claim =
  | (Recognition & { readonly item: AwardItem })
  | (Recognition & { readonly item: 'N1'; readonly standsFor: AwardItem });

/** The unit of once-only and top-up (Article 18). */
export interface AwardKey {
  readonly enterprise: string;
  readonly recognition: string;
  readonly family: Family;
}

/** The item whose amount a claim asks for. */
export function paidAs(claim: Claim): AwardItem {
  return claim.item === 'N1' ? claim.standsFor : claim.item;
}

/** The part of a recognition before the colon. */
export function recognitionKind(recognition: string): string {
  return recognition.slice(0, recognition.indexOf(':'));
}

/** The kinds of recognition that a claim on an item may name. A title may be named by itself or by its holder. */
export function recognitionKindsOf(item: AwardItem): readonly RecognitionKind[] {
  const { recognition } = SCHEDULE[item];
  return recognition === 'enterprise' || recognition === 'title' ? ['enterprise', 'title'] : [recognition];
}

/**
 * The key of a claim: titles of the enterprise itself are kept once per enterprise, and a standard that replaces
 * another stays with the one it replaces. No ruling moves a key, so that a change of ruling loses sight of no payment.
 */
export function keyOf(claim: Claim): AwardKey {
  const { family, recognition } = SCHEDULE[paidAs(claim)];
  const { enterprise } = claim;
  if (recognition === 'enterprise') return { enterprise, recognition: `enterprise:${enterprise}`, family };
  return { enterprise, recognition: claim.replaces ?? claim.recognition, family };
}

/** A key as text: one key, one text. Advisory locks and the ledger use it. */
export function formatKey({ enterprise, recognition, family }: AwardKey): string {
  return `${enterprise}|${recognition}|${family}`;
}
