import type { IsoDate } from './dates.ts';
import { readRecognition, type ReadRecognition, type Unnumbered } from './identity/recognition.ts';
import type { AwardItem, Family, RecognitionKind } from './items/item.ts';
import { SCHEDULE } from '../packs/gongshu-brand-2018/items/schedule.ts';
import { DISTRICT_CODE } from '../packs/gongshu-brand-2018/territory/territory.ts';

/** What is said of a recognition. The person who leaves an optional fact out has not stated it: the rule that needs it asks. */
interface Recognition {
  /** Unified social credit code (GB 32100) of the beneficiary. */
  readonly enterprise: string;
  /** `kind:name` or `kind:number`, for instance `product:龙井`, `standard:GB/T 1234-2018`. */
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
  /** Standards: the one that this replaces; for this firm both are one recognition from then on. */
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
  readonly family: Family;
  /** The credit code of the firm or body for which the identity is one; null if it is one in the whole nation. */
  readonly holder: string | null;
  /** What `readRecognition` made of the words; of a title the item, whatever its words. */
  readonly identity: string;
}

/** The item whose amount a claim asks for. */
export function paidAs(claim: Claim): AwardItem {
  return claim.item === 'N1' ? claim.standsFor : claim.item;
}

/** The part of a recognition before the colon. */
export function recognitionKind(recognition: string): string {
  return recognition.slice(0, recognition.indexOf(':'));
}

/** The part of a recognition behind the colon: a name or a number, as somebody wrote it. */
export function recognitionWords(recognition: string): string {
  return recognition.slice(recognition.indexOf(':') + 1);
}

/** The kinds of recognition that a claim on an item may name. A title may be named by itself or by its holder. */
export function recognitionKindsOf(item: AwardItem): readonly RecognitionKind[] {
  const { recognition } = SCHEDULE[item];
  return recognition === 'enterprise' || recognition === 'title' ? ['enterprise', 'title'] : [recognition];
}

/** Returns what the words of a recognition say, read as the item demands. */
export function readRecognised(
  item: AwardItem,
  recognition: string,
  unnumbered: Unnumbered,
): ReadRecognition {
  const { recognition: kind } = SCHEDULE[item];
  const words = recognitionWords(recognition);
  return readRecognition(kind === 'enterprise' ? 'certification' : kind, { words }, unnumbered);
}

/**
 * The key of a claim. A mark, a standard and an international registration are one in the nation, a product, a trade name and
 * a title one for their holder. No ruling moves a key, so that a change of ruling loses sight of no payment.
 */
export function keyOf(claim: Claim): AwardKey {
  return keyOn(paidAs(claim), claim.enterprise, claim.recognition);
}

/**
 * The key of a recognition that a firm was or may be awarded for.
 * @throws RangeError for words without a letter or digit, which `readClaim` refuses
 */
export function keyOn(item: AwardItem, enterprise: string, recognition: string): AwardKey {
  const read = readRecognised(item, recognition, 'isName');
  if (!read.ok) throw new RangeError(`no recognition: ${recognition}`);
  return {
    family: SCHEDULE[item].family,
    holder: read.scope === 'nation' ? null : enterprise,
    identity: read.identity === '' ? item : read.identity,
  };
}

/** A key as text: one key, one text. Advisory locks and the ledger use it. Neither district, family nor holder has a stroke. */
export function formatKey({ family, holder, identity }: AwardKey): string {
  return `${DISTRICT_CODE}/${family}/${holder ?? 'nation'}/${identity}`;
}

/** A certificate as locks and the ledger know it: one certificate, one text, however its number is written. */
export function certificateForm(certificate: string): string {
  const read = readRecognition('certificate', { words: certificate });
  return read.ok ? read.identity : '';
}
