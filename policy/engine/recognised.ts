import { paidAs, readRecognised, type Claim } from './claim.ts';
import type { IsoDate } from './dates.ts';
import { formOf, LEAST_IN_COMMON, weightOf } from './identity/similar.ts';
import { formTraceOf, pairsOf, partsOf, tracesOf } from './identity/similar-index.ts';
import type { Recognition } from './identity/recognition.ts';
import type { Pack } from './pack.ts';
import { certificateOf } from './similar-awards.ts';

/** What a claim, or a payment before this system, says of a recognition, and by what one that is near is found. */
export interface Recognised {
  readonly district: string;
  readonly family: string;
  readonly level: number;
  /** The item whose amount is asked for. */
  readonly item: string;
  readonly enterprise: string;
  readonly rank: number | null;
  readonly recognition: string;
  readonly identity: string;
  readonly certificate: string;
  /** Who issued the certificate; null if nobody said. */
  readonly issuer: string | null;
  readonly recognisedOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly renewal: boolean | null;
  readonly replaces: string | null;
  /** SHA-256, each once. */
  readonly documents: string[];
  readonly traces: string[];
  readonly pairs: string[];
}

type Said = Pick<Claim, 'item' | 'standsFor' | 'enterprise' | 'recognition' | 'certificate'> & Partial<Claim>;

/** Returns what is kept of a recognition. @param documents SHA-256 of what shows it */
export function recognisedIn(pack: Pack, said: Said, documents: readonly string[]): Recognised {
  const code = paidAs(said);
  const item = pack.item(code);
  const known = recognitionsIn(pack, said);
  return {
    district: pack.district,
    family: item.family,
    level: item.level,
    item: code,
    enterprise: said.enterprise,
    rank: said.draftingRank ?? null,
    recognition: said.recognition,
    identity: identityIn(pack, said),
    certificate: said.certificate,
    issuer: said.issuer ?? null,
    recognisedOn: said.recognisedOn ?? null,
    validUntil: said.validUntil ?? null,
    renewal: said.renewal ?? null,
    replaces: said.replaces ?? null,
    documents: [...documents],
    traces: known.flatMap((recognition) => [...tracesOf(recognition)]),
    pairs: known.flatMap((recognition) => [...pairsOf(recognition)]),
  };
}

/** Returns the identity of the words by their grammar; empty if they have none. */
export function identityIn(pack: Pack, said: Pick<Said, 'item' | 'standsFor' | 'recognition'>): string {
  const read = readRecognised(pack.item(paidAs(said)), said.recognition, 'isName');
  return read.ok ? read.identity : '';
}

/** Among which awards those near to a claim are. */
export interface Scope {
  readonly district: string;
  readonly family: string;
  /** What the certificate of an award of any family has that may be of the same number; null if the claim's has none. */
  readonly number: string | null;
}

/** By what recognitions near to a claim's are found among those that are kept. */
export interface Sought extends Scope {
  /** A near one has one of these traces, or all pairs of one of the lists. */
  readonly traces: readonly string[];
  readonly pairs: readonly (readonly string[])[];
}

export function scopeOf(pack: Pack, claim: Claim): Scope {
  const certificate = certificateOf(claim.certificate);
  return {
    district: pack.district,
    family: pack.item(paidAs(claim)).family,
    number: certificate === null ? null : formTraceOf(certificate),
  };
}

/** Returns by what a recognition that is near to a claim's is found: its name or number, and its certificate. */
export function soughtFor(pack: Pack, claim: Claim): Sought {
  const known = recognitionsIn(pack, claim);
  return {
    ...scopeOf(pack, claim),
    traces: [...new Set(known.flatMap((each) => [...tracesOf(each), ...partsOf(each)]))],
    pairs: known
      .filter((each) => weightOf(formOf(each)) >= LEAST_IN_COMMON)
      .map((each) => [...pairsOf(each)])
      .filter((pairs) => pairs.length > 0),
  };
}

/** The recognition that is named, and its certificate. */
function recognitionsIn(pack: Pack, said: Said): readonly Recognition[] {
  const read = readRecognised(pack.item(paidAs(said)), said.recognition, 'isName');
  const certificate = certificateOf(said.certificate);
  return [...(read.ok ? [read] : []), ...(certificate === null ? [] : [certificate])];
}
