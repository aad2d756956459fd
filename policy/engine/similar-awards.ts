import { certificatesOf } from './certificates.ts';
import { formatKey, keyOn, paidAs, readRecognised, type Claim } from './claim.ts';
import type { IsoDate } from './dates.ts';
import { formOf, nearness, type Nearness } from './identity/similar.ts';
import { readRecognition, type Recognition } from './identity/recognition.ts';
import type { Item } from './items/item.ts';
import { isNational } from './items/national.ts';
import { ancestorsOf, type Succession } from './lineage.ts';
import { isClaimable, type Pack } from './pack.ts';
import type { Claimed, Similarity } from './similar-award.ts';

/** Returns those of some awards that are near to a claim on a day, and why. */
export function similarTo<Other extends Claimed>(
  pack: Pack,
  claim: Claim,
  { successions, on }: { readonly successions: readonly Succession[]; readonly on: IsoDate },
  others: readonly Other[],
): readonly (Other & Similarity)[] {
  const ancestors = new Set(ancestorsOf(claim, successions, on).keys());
  const own = { ...claim, item: paidAs(claim) };
  return others.flatMap((other) => {
    const near = similarity(pack, own, ancestors, other);
    return near === null ? [] : [{ ...other, ...near }];
  });
}

/**
 * Returns why an award may be on the recognition of a claim; null if it is not near, or if both are counted as one already: they have
 * one key, or one certificate. A product of another firm is near only if the claim's firm inherits from that firm. One number that two
 * issuers gave is a question between any two firms and items, unless both awards are on one key, or on one thing of one firm, as a
 * mark and its pledge are: of two families nothing else is a question.
 * @param ancestors the firms from which the claim's firm inherits
 */
export function similarity(
  pack: Pack,
  claim: Claimed,
  ancestors: ReadonlySet<string>,
  other: Claimed,
): Similarity | null {
  if (!isClaimable(pack, other.item)) return null;
  const [own, held] = [pack.item(claim.item), pack.item(other.item)];
  const isFamilys = own.family === held.family;
  const pair = certificatesOf(claim, other);
  if (pair === 'one' || (pair === 'two' && !isFamilys)) return null;
  const isFirms = other.enterprise === claim.enterprise;
  const isRelated = isFirms || ancestors.has(other.enterprise);
  const [one, two] = [read(own, claim), read(held, other)];
  if (one === null || two === null) return null;
  const isEqual = one.kind === two.kind && one.identity === two.identity;
  if (pair === 'otherIssuer') {
    const isOneThing = isFamilys
      ? own.apartIf === undefined && keyFor(pack, claim) === keyFor(pack, other)
      : isFirms && isEqual && one.identity !== '';
    return isOneThing ? null : { by: 'certificate', why: 'otherIssuer' };
  }
  if (isEqual) {
    const isQuestion = !isFirms && isRelated && one.meaning.grammar === 'name' && !isNational(own);
    return isQuestion ? { by: 'recognition', why: 'equalName' } : null;
  }
  const why = isRelated || isNational(own) ? nearness(one, two) : null;
  if (why !== null) return { by: 'recognition', why };
  const near = nearCertificates(claim.certificate, other.certificate, isRelated);
  return near === null ? null : { by: 'certificate', why: near };
}

const keyFor = (pack: Pack, claimed: Claimed): string => formatKey(keyOn(pack, claimed.item, claimed));

function read(item: Pick<Item, 'recognition'>, { recognition }: Claimed): Recognition | null {
  const found = readRecognised(item, recognition, 'isName');
  return found.ok ? found : null;
}

const MEANT_AS_ONE: ReadonlySet<Nearness> = new Set(['looksAlike', 'otherIssuer', 'otherNumerals']);

/**
 * The certificates of one firm are near if one edit parts them. Between strangers the next number of a series is another certificate:
 * they are near if the one is the other in more words, looks like it, or has its number in other
 * numerals.
 */
function nearCertificates(one: string, other: string, isRelated: boolean): Nearness | null {
  const [left, right] = [certificateOf(one), certificateOf(other)];
  if (left === null || right === null) return null;
  const why = nearness(left, right);
  if (why === null || isRelated || MEANT_AS_ONE.has(why)) return why;
  return why === 'contained' && isInMoreWords(formOf(left), formOf(right)) ? why : null;
}

export function certificateOf(words: string): Recognition | null {
  const found = readRecognition('certificate', { words });
  return found.ok ? found : null;
}

/** A number within a longer run of digits is another number: 2026-1 is not 2026-12. */
function isInMoreWords(one: string, other: string): boolean {
  const [number = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const [before = '', ...behind] = long.split(number);
  const after = behind.join(number);
  const isCut = (left: string, right: string): boolean => /\d$/.test(left) && /^\d/.test(right);
  return !isCut(before, number) && !isCut(number, after);
}
