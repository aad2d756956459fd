import type { AssessmentInput, Facts, HeldAward, PolicyStatus } from '../../policy/engine/assess.ts';
import { paidAs, type Claim } from '../../policy/engine/claim.ts';
import { answeredInFavour } from '../../policy/engine/needs.ts';
import type { BeneficiaryKind } from '../../policy/engine/items/item.ts';
import { packOf, simulated } from '../../policy/packs/versions.ts';
import { evidenceFor } from '../support/proven.ts';

export const PACK = packOf('gongshu-brand-2018');

/** Credit codes with a right check character. None of them is a real firm. */
export const FIRM = '91330105MA2AXQ001U';
export const OTHER_FIRM = '91330105MA2AYH0024';

export const SIMULATION: PolicyStatus = simulated('gongshu-brand-2018', '2018-07-01');

/** A claim on an item with everything that the item demands, and no for every exclusion. */
export function claimOn(item: string, more: Partial<Claim> = {}): Claim {
  const { recognition } = PACK.item(item);
  return answeredInFavour(PACK, {
    item,
    enterprise: FIRM,
    recognition: `${recognition}:P`,
    recognisedOn: '2018-08-01',
    certificate: `${item}-1`,
    recognitionRoute: 'administrative',
    regionalBrand: true,
    draftingRank: 1,
    ...more,
  });
}

/** The claim of a firm that came from elsewhere with what it holds. */
export function introducedClaimOn(standsFor: string, more: Partial<Claim> = {}): Claim {
  return claimOn(standsFor, { item: 'N1', standsFor, recognisedOn: '2016-08-01', ...more });
}

const HOLDERS: Partial<Record<string, BeneficiaryKind>> = { P1: 'street', P3: 'station', P4: 'base' };

/** Facts under which nothing stands in the way of a claim. */
export function factsFor(claim: Claim, more: Partial<Facts> = {}): Facts {
  const item = paidAs(claim);
  const introducedOn = claim.item === 'N1' ? '2018-08-15' : null;
  return {
    beneficiary: HOLDERS[item] ?? 'enterprise',
    registrations: [{ from: introducedOn ?? '2010-01-01', district: '拱墅区' }],
    introducedOn,
    certificateUsedBy: null,
    predecessors: [],
    evidence: evidenceFor(claim),
    ended: null,
    goesOn: null,
    ...more,
  };
}

/** An award that was granted on the recognition of a claim: paid in full, unless it says otherwise. */
export function heldOn(item: string, more: Partial<HeldAward> = {}): HeldAward {
  const { netPaidFen = 0, committedFen = 0 } = more;
  return {
    enterprise: FIRM,
    item,
    certificate: `${item}-held`,
    policy: 'gongshu-brand-2018',
    grantedOn: '2018-08-20',
    paidFen: netPaidFen,
    netPaidFen,
    committedFen,
    shares: 'recognition',
    isOwn: false,
    isBarred: false,
    ...more,
  };
}

/** A claim as it comes to a decision on 2018-09-03 in the simulation of 2018-07-01. */
export function inputFor(claim: Claim, more: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    policy: SIMULATION,
    on: '2018-09-03',
    claim,
    facts: factsFor(claim),
    position: { held: [] },
    byReference: null,
    rulings: null,
    ...more,
  };
}
