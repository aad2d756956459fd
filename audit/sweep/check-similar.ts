import type { Granted, GrantedRecognition } from '../../db/recognition/find-granted.ts';
import { issuerOf } from '../../policy/engine/certificates.ts';
import type { Succession } from '../../policy/engine/lineage.ts';
import { isClaimable, type Pack } from '../../policy/engine/pack.ts';
import { recognisedIn, soughtFor } from '../../policy/engine/recognised.ts';
import { SIMILARITIES, type Similarity } from '../../policy/engine/similar-award.ts';
import { similarTo } from '../../policy/engine/similar-awards.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * Lists the pairs of granted awards that are near and of which nobody has said whether they are one. Two payments before this
 * system are no pair: nobody proposed them. Pure.
 * @param packs one of each district
 */
export function checkSimilar(
  packs: readonly Pack[],
  { awards, answered, successions }: Granted,
): readonly SweepFinding[] {
  const known = new Set(
    answered.flatMap(({ application, other }) => [`${application} ${other}`, `${other} ${application}`]),
  );
  return packs.flatMap((pack) =>
    pairsOf(
      pack,
      awards.filter(({ district, item }) => district === pack.district && isClaimable(pack, item)),
    ).flatMap(([earlier, later]) => {
      const near = nearness(pack, successions, later, earlier) ?? nearness(pack, successions, earlier, later);
      if (near === null || known.has(`${earlier.award} ${later.award}`)) return [];
      if ([earlier, later].every(({ award }) => award.startsWith('payment:'))) return [];
      const finding = `is near to ${earlier.award} (${SIMILARITIES[near.why].en}), and nobody has said whether they are one`;
      return [{ check: 'similar', where: later.award, finding }];
    }),
  );
}

function nearness(
  pack: Pack,
  successions: readonly Succession[],
  one: GrantedRecognition,
  other: GrantedRecognition,
): Similarity | null {
  return similarTo(pack, claimOf(one), { successions, on: one.on }, [other])[0] ?? null;
}

const claimOf = ({ issuer, ...award }: GrantedRecognition) => ({
  ...award,
  ...issuerOf({ issuer }),
  recognisedOn: award.on,
});

type Pair = readonly [GrantedRecognition, GrantedRecognition];

/** The pairs of awards that share a trace, the one that was entered first before the other. */
function pairsOf(pack: Pack, awards: readonly GrantedRecognition[]): readonly Pair[] {
  const places = new Map<string, number[]>();
  awards.forEach((award, place) => {
    for (const trace of new Set(recognisedIn(pack, claimOf(award), []).traces))
      places.set(trace, [...(places.get(trace) ?? []), place]);
  });
  const pairs = new Set<string>();
  awards.forEach((award, place) => {
    for (const trace of soughtFor(pack, claimOf(award)).traces)
      for (const other of places.get(trace) ?? [])
        if (other !== place) pairs.add([place, other].sort((a, b) => a - b).join(' '));
  });
  return [...pairs].flatMap((pair) => {
    const [earlier, later] = pair.split(' ').map((place) => awards[Number(place)]);
    return earlier === undefined || later === undefined ? [] : [[earlier, later] as const];
  });
}
