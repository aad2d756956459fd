import { alsoIssuedIn, issuerOf } from '../certificates.ts';
import { paidAs, type Claim } from '../claim.ts';
import type { IsoDate } from '../dates.ts';
import type { Succession } from '../lineage.ts';
import type { Pack } from '../pack.ts';
import type { OnRecord } from '../recorded-input.ts';
import type { Claimed, SimilarAnswer } from '../similar-award.ts';
import { similarTo } from '../similar-awards.ts';

/** What was claimed, or paid, earlier in a case. */
export interface EarlierClaim extends Claimed {
  /** Its place in the case, such as `applications[0]`. */
  readonly award: string;
  /** The name under which it counts. */
  readonly knownAs: string;
}

/** What a case says of claims that are near: as the record of an award has it, and the names that are one with the claim's. */
export interface SimilarInCase extends Pick<OnRecord, 'similar' | 'knownAs'> {
  readonly alsoNamed: readonly string[];
  readonly alsoIssued: readonly string[];
}

/** Returns the earlier claims of a case that are near to one. @param answer to each of them; left out, nobody has said */
export function similarInCase(
  pack: Pack,
  claim: Claim,
  known: { readonly successions: readonly Succession[]; readonly on: IsoDate },
  earlier: readonly EarlierClaim[],
  answer: SimilarAnswer | 'unanswered',
): SimilarInCase {
  const near = similarTo(pack, claim, known, earlier);
  const { family } = pack.item(paidAs(claim));
  const same = answer === 'same' ? near : [];
  // One certificate of another family makes no one name of two.
  const named = same.filter(({ item }) => pack.item(item).family === family);
  const [first] = named;
  return {
    similar: near.map(({ knownAs: _, ...other }) => ({ ...other, answer })),
    ...(first === undefined ? {} : { knownAs: first.knownAs }),
    alsoNamed: named.flatMap(({ recognition, knownAs }) => [recognition, knownAs]),
    alsoIssued: alsoIssuedIn(claim, same),
  };
}

/** Returns a claim as later ones of its case meet it. */
export function asEarlier(claim: Claim, award: string, knownAs = claim.recognition): EarlierClaim {
  const { enterprise, recognition, certificate } = claim;
  return { award, item: paidAs(claim), enterprise, recognition, certificate, ...issuerOf(claim), knownAs };
}
