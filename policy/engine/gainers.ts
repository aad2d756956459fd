import { assess } from './assess.ts';
import { formatKey, keyOf, paidAs } from './claim.ts';
import { issuerOf } from './certificates.ts';
import { countedClaim, type AssessmentInput, type Position } from './input.ts';
import { heldFor, type HeldOnKey, type Lineage } from './lineage.ts';
import type { Pack } from './pack.ts';
import type { Verdict } from './verdict/verdict.ts';

/** An award on a key: granted, or refused only because the key had nothing left. */
export interface AwardOnKey {
  readonly application: string;
  /** As it would be assessed today; its position is replaced. */
  readonly input: AssessmentInput;
}

/** What an application holds on its key; null for what was paid before this system. */
export type HeldByAward = HeldOnKey & { readonly application: string | null };

/** An award that gains by room on its key, and the verdict on the difference. */
export interface Gainer {
  readonly application: string;
  readonly verdict: Verdict;
}

/**
 * Who gains when an award falls before it was paid: the highest levels first, each taking what it is due.
 * @param packOf the pack of a version: each award is assessed under its own
 * @param held what the ledger says of the keys now, payments of these awards included
 */
export function gainers(
  packOf: (version: string) => Pack,
  awards: readonly AwardOnKey[],
  lineage: Lineage,
  held: readonly HeldByAward[],
): readonly Gainer[] {
  const levelOf = ({ input: { policy, claim } }: AwardOnKey): number =>
    packOf(policy.version).item(paidAs(claim)).level;
  const byLevel = [...awards].sort((a, b) => levelOf(b) - levelOf(a));
  const found: Gainer[] = [];
  let now = held;
  for (const { application, input } of byLevel) {
    const pack = packOf(input.policy.version);
    const { firmYearFen } = input.position;
    const position = {
      ...positionOf(pack, application, input, withIssuers(lineage, input), now),
      ...(firmYearFen === undefined ? {} : { firmYearFen }),
    };
    const verdict = assess(pack, { ...input, position });
    if (verdict.outcome === 'refuse') continue;
    found.push({ application, verdict });
    now = [...now, granted(pack, application, input, verdict)];
  }
  return found;
}

/** Each award has its own answers of who else issued its certificate. */
function withIssuers(lineage: Lineage, { facts }: AssessmentInput): Lineage {
  return { ...lineage, alsoIssued: facts.alsoIssued ?? [] };
}

/** What counts for one application of what is held on its keys. */
export function positionOf(
  pack: Pack,
  application: string,
  { claim, on }: Pick<AssessmentInput, 'claim' | 'on'>,
  lineage: Lineage,
  held: readonly HeldByAward[],
): Position {
  return {
    held: heldFor(pack, claim, lineage, on, held).map(({ key: _, application: holder, ...award }) => ({
      ...award,
      isOwn: holder === application,
    })),
  };
}

function granted(pack: Pack, application: string, input: AssessmentInput, verdict: Verdict): HeldByAward {
  const { claim, policy, on } = input;
  const { enterprise, certificate } = claim;
  return {
    application,
    key: formatKey(keyOf(pack, countedClaim(input))),
    enterprise,
    certificate,
    ...issuerOf(claim),
    item: paidAs(claim),
    policy: policy.version,
    grantedOn: on,
    paidFen: 0,
    netPaidFen: 0,
    committedFen: verdict.amountFen,
    shares: 'recognition',
    isOwn: false,
    isBarred: false,
  };
}
