import { certificateForm, isOneCertificate } from './certificates.ts';
import { formatKey, isSameRecognition, keyOn, paidAs, type Claim } from './claim.ts';
import type { IsoDate } from './dates.ts';
import type { HeldAward } from './input.ts';
import type { Pack } from './pack.ts';

/** A recorded inheritance: a merger or division passes everything on (`recognition` null), an assignment one recognition. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly recognition: string | null;
  /** The first day on which the heir has it; null if nobody said: then all that the ancestor was granted passes on. */
  readonly on: IsoDate | null;
}

/** A standard that a firm declared to replace another: for this firm and its heirs both are one recognition. */
export interface Replacement {
  readonly enterprise: string;
  readonly from: string;
  readonly to: string;
}

export interface Lineage {
  readonly successions: readonly Succession[];
  readonly replacements: readonly Replacement[];
  /** Recognitions, `kind:words`, that the office found to be one with the claim's; left out: none. */
  readonly alsoNamed?: readonly string[];
  /** Issuers under whose names the office found the certificate to be the claim's; left out: none. */
  readonly alsoIssued?: readonly string[];
}

/** What an award holds, with the key on which it holds it. */
export type HeldOnKey = HeldAward & { readonly key: string };

/**
 * Every key, as text and in order, that a claim is connected with in either direction: lock them all, so that neither an
 * ancestor nor an heir moves while the other is decided. What counts of them says `heldFor`.
 */
export function keysOf(pack: Pack, claim: Claim, lineage: Lineage): readonly string[] {
  const { successions } = lineage;
  const passing = successions.filter((succession) => passesOn(succession, claim));
  const firms = connected(
    [claim.enterprise],
    passing.map(({ from, to }) => [from, to]),
  );
  const names = namesOf(claim, lineage, firms);
  const keyFor = keyMaker(pack, claim);
  const keys = firms.flatMap((firm) => names.map((name) => keyFor(firm, name)));
  return [...new Set(keys)].sort();
}

/**
 * The firms whose grants pass on to an enterprise by a day, each with the day before which a grant must have been made (null:
 * any). From ancestor to heir only, over any number of generations, and never before the day of the succession: what a firm
 * inherits after it has handed on stays with it.
 */
export function ancestorsOf(
  claim: Pick<Claim, 'enterprise' | 'recognition'>,
  successions: readonly Succession[],
  on: IsoDate,
): ReadonlyMap<string, IsoDate | null> {
  const passing = successions.filter((each) => passesOn(each, claim) && (each.on === null || each.on <= on));
  const found = new Map<string, IsoDate | null>();
  const walk = (heir: string, until: IsoDate | null): void => {
    for (const { from, to, on: day } of passing) {
      if (to !== heir || isLater(day, until)) continue;
      // A day of its own is no later than the one that bounds the heir.
      const bound = day ?? until;
      const known = found.get(from);
      if (known === null || (known !== undefined && bound !== null && bound <= known)) continue;
      found.set(from, bound);
      walk(from, bound);
    }
  };
  walk(claim.enterprise, null);
  found.delete(claim.enterprise);
  return found;
}

/**
 * What counts for a claim of all that is held on its keys and its certificate: on the key itself what anybody holds who shares it,
 * of ancestors what they were granted before the succession, on a replaced standard and on the same certificate what the
 * firm itself or an ancestor holds. What anybody else holds on the same certificate, and what the firm holds on it for another
 * recognition, does not count, and is named: one certificate proves one recognition.
 */
export function heldFor<Held extends HeldOnKey>(
  pack: Pack,
  claim: Claim,
  lineage: Lineage,
  on: IsoDate,
  held: readonly Held[],
): readonly Held[] {
  const { family } = pack.item(paidAs(claim));
  const keyFor = keyMaker(pack, claim);
  const { alsoNamed = [], alsoIssued } = lineage;
  const ancestors = ancestorsOf(claim, lineage.successions, on);
  const isInherited = ({ enterprise, grantedOn }: HeldAward): boolean => {
    const before = ancestors.get(enterprise);
    return before === null || (before !== undefined && grantedOn < before);
  };
  const own = new Set([claim.recognition, ...alsoNamed].map((name) => keyFor(claim.enterprise, name)));
  const firms = [claim.enterprise, ...ancestors.keys()];
  const names = namesOf(claim, lineage, firms);
  const keys = new Set(firms.flatMap((firm) => names.map((name) => keyFor(firm, name))));
  const isNumbered = certificateForm(claim.certificate) !== '';
  /** A mark may be awarded as a well-known one, and for its pledge: the two families have one recognition, and one certificate. */
  const isOneThing = ({ item, key }: Held): boolean =>
    pack.item(item).recognition === pack.item(paidAs(claim)).recognition &&
    names.some((name) => identityIn(keyFor(claim.enterprise, name)) === identityIn(key));
  const shared = (award: Held): HeldAward['shares'] | null => {
    // A district never nets what another one paid.
    if (!award.key.startsWith(`${pack.district}/`)) return null;
    if (own.has(award.key)) return 'recognition';
    const hasCertificate = isNumbered && isOneCertificate(claim, award, alsoIssued);
    if (award.enterprise !== claim.enterprise && !isInherited(award))
      return hasCertificate ? 'certificate' : null;
    if (keys.has(award.key)) return 'recognition';
    if (hasCertificate && pack.item(award.item).family === family) return 'recognition';
    if (hasCertificate && !isOneThing(award)) return 'certificate';
    return oncePerFirm(pack, claim).includes(award.item) ? 'firm' : null;
  };
  return held.flatMap((award) => {
    const shares = shared(award);
    return shares === null ? [] : [{ ...award, shares }];
  });
}

/** What a key says of its recognition, behind district, family and holder. */
const identityIn = (key: string): string => key.split('/').slice(3).join('/');

/** The items of which a firm may have one alone if a ruling says so, beside what it claims. */
export function oncePerFirm(pack: Pick<Pack, 'item'>, claim: Claim): readonly string[] {
  const { code, oncePerFirmIf } = pack.item(paidAs(claim));
  return oncePerFirmIf === undefined ? [] : [code];
}

/** The key as text of what a claim asks for, had another firm or another name been in it. */
function keyMaker(pack: Pack, claim: Claim): (enterprise: string, recognition: string) => string {
  const { certificate, issuer } = claim;
  return (enterprise, recognition) =>
    formatKey(keyOn(pack, paidAs(claim), { enterprise, recognition, certificate, issuer }));
}

function passesOn({ recognition }: Succession, claim: Pick<Claim, 'recognition'>): boolean {
  return recognition === null || isSameRecognition(recognition, claim.recognition);
}

/** The recognitions that are one with a claim's for these firms, whichever replaced which. */
function namesOf(
  { recognition, replaces }: Claim,
  { replacements, alsoNamed = [] }: Lineage,
  firms: readonly string[],
): readonly string[] {
  return connected(
    [recognition, ...alsoNamed, ...(replaces === undefined ? [] : [replaces])],
    replacements.filter(({ enterprise }) => firms.includes(enterprise)).map(({ from, to }) => [from, to]),
  );
}

/** Everything that pairs connect with the first ones, however far. */
function connected(
  first: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly string[] {
  const found = new Set(first);
  for (const one of found) {
    for (const [from, to] of pairs) {
      if (from === one) found.add(to);
      if (to === one) found.add(from);
    }
  }
  return [...found];
}

function isLater(one: IsoDate | null, other: IsoDate | null): boolean {
  return one !== null && other !== null && one > other;
}
