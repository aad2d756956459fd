import { certificateIdentity, type Certified } from './certificates.ts';
import type { IsoDate } from './dates.ts';
import { readRecognition, type ReadRecognition, type Unnumbered } from './identity/recognition.ts';
import type { Item, RecognitionKind } from './items/item.ts';
import type { Pack } from './pack.ts';

/**
 * A claim on an item, and what is said of the recognition. The person who leaves an optional fact out has not stated it: the rule
 * that needs it asks.
 */
export interface Claim {
  /** Code of an item of the pack, or the code under which newly introduced firms claim. */
  readonly item: string;
  /** Of a newly introduced firm: the item whose award it asks for. */
  readonly standsFor?: string;
  /** Unified social credit code (GB 32100) of the beneficiary. */
  readonly enterprise: string;
  /** `kind:name` or `kind:number`, for instance `product:龙井`, `standard:GB/T 1234-2018`. */
  readonly recognition: string;
  /** The day on the certificate, of registration or of publication. */
  readonly recognisedOn: IsoDate;
  /** Number of the certificate, registration or standard. */
  readonly certificate: string;
  /** Who issued the certificate; left out: nobody said, and it may be anybody's of that number. */
  readonly issuer?: string;
  /** 复评: a re-evaluation of what was recognised before. */
  readonly renewal?: boolean;
  /** Who recognised the mark. */
  readonly recognitionRoute?: 'administrative' | 'judicial';
  /** Registered jointly by association, chamber or leading firms. */
  readonly regionalBrand?: boolean;
  /** Standards: place in the list of drafting units; 1 is the first. */
  readonly draftingRank?: number;
  /** Standards: led the work; where unstated, the first place shows it. */
  readonly ledDrafting?: boolean;
  /** Standards: a revision, not a new standard. */
  readonly revision?: boolean;
  /** Standards: the one that this replaces; for this firm both are one recognition from then on. */
  readonly replaces?: string;
  /** A designation added to an international registration that stands already. */
  readonly laterDesignation?: boolean;
  /** The others who share the first place or own the mark have agreed that this enterprise represents them. */
  readonly jointlyHeld?: boolean;
  /** Of a newly introduced firm: the last day on which the recognition is valid; left out if it does not end. */
  readonly validUntil?: IsoDate;
  /** What was spent, as the invoice says, in fen. */
  readonly invoiceFen?: number;
  /** How many units, of an item that pays for each. */
  readonly units?: number;
}

/** The unit of once-only and top-up. */
export interface AwardKey {
  readonly district: string;
  readonly family: string;
  /** The credit code of the firm or body for which the identity is one; null if it is one in the whole nation. */
  readonly holder: string | null;
  /** What `readRecognition` made of the words; of a title the item, whatever its words. */
  readonly identity: string;
}

/** The item whose amount a claim asks for. */
export function paidAs({ item, standsFor }: Pick<Claim, 'item' | 'standsFor'>): string {
  return standsFor ?? item;
}

/** Whether a newly introduced firm claims for what it brought along: then it names another item, for which its own stands. */
export function isIntroduced({ item, standsFor }: Pick<Claim, 'item' | 'standsFor'>): boolean {
  return standsFor !== undefined && standsFor !== item;
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
export function recognitionKindsOf({ recognition }: Pick<Item, 'recognition'>): readonly RecognitionKind[] {
  return recognition === 'enterprise' || recognition === 'title' ? ['enterprise', 'title'] : [recognition];
}

/** Returns what the words of a recognition say, read as the item demands. */
export function readRecognised(
  { recognition: kind }: Pick<Item, 'recognition'>,
  recognition: string,
  unnumbered: Unnumbered,
): ReadRecognition {
  const words = recognitionWords(recognition);
  return readRecognition(kind === 'enterprise' ? 'certification' : kind, { words }, unnumbered);
}

/** Whether two recognitions, `kind:words`, are one thing of one kind, however each is spelt. */
export function isSameRecognition(one: string, other: string): boolean {
  if (one === other) return true;
  const kind = NAMED_KINDS.find((each) => each === recognitionKind(one));
  if (kind === undefined || recognitionKind(other) !== kind) return false;
  const [first, second] = [one, other].map((text) => {
    const read = readRecognition(kind, { words: recognitionWords(text) }, 'isName');
    return read.ok ? read.identity : null;
  });
  return first !== null && first === second;
}

/** Kinds of which words tell one from another. */
const NAMED_KINDS = ['mark', 'madrid', 'standard', 'brand', 'product', 'tradename'] as const;

/**
 * The key of a claim. A mark, a standard and an international registration are one in the nation, a product, a trade name and
 * a title one for their holder. No ruling moves a key, so that a change of ruling loses sight of no payment.
 */
export function keyOf(pack: KeyPack, claim: Claim): AwardKey {
  return keyOn(pack, paidAs(claim), claim);
}

type KeyPack = Pick<Pack, 'district' | 'families' | 'item'>;

/**
 * The key of a recognition that a firm was or may be awarded for. Where each level, or each certificate, is awarded by itself, it
 * has a key by itself.
 * @throws RangeError for words without a letter or digit, which `readClaim` refuses
 */
export function keyOn(
  { district, families, item }: KeyPack,
  code: string,
  { enterprise, recognition, ...certified }: Pick<Claim, 'enterprise' | 'recognition'> & Certified,
): AwardKey {
  const { family, level, recognition: kind } = item(code);
  const read = readRecognised({ recognition: kind }, recognition, 'isName');
  if (!read.ok) throw new RangeError(`no recognition: ${recognition}`);
  const identity = read.identity === '' ? code : read.identity;
  const { counting = 'upToHighest' } = families[family] ?? {};
  return { district, family, holder: read.scope === 'nation' ? null : enterprise, identity: apart() };

  function apart(): string {
    switch (counting) {
      case 'upToHighest':
        return identity;
      case 'oncePerLevel':
        return `${identity}#${String(level)}`;
      case 'each':
        return `${identity}#${certificateIdentity(certified)}`;
      default:
        return counting satisfies never;
    }
  }
}

/** A key as text: one key, one text. Advisory locks and the ledger use it. Neither district, family nor holder has a stroke. */
export function formatKey({ district, family, holder, identity }: AwardKey): string {
  return `${district}/${family}/${holder ?? 'nation'}/${identity}`;
}
