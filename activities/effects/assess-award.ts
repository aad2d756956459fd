import type { Judging } from '../../contract/effects.ts';
import type { VerdictBrief } from '../../contract/step.ts';
import { findEnterpriseFacts } from '../../db/queries/find-enterprise-facts.ts';
import { assess } from '../../policy/assess.ts';
import { formatKey, keyOf, paidAs } from '../../policy/claim.ts';
import { beijingDay } from '../../policy/dates.ts';
import type { AssessmentInput, Evidence } from '../../policy/input.ts';
import { SCHEDULE } from '../../policy/items/schedule.ts';
import type { Verdict } from '../../policy/verdict/verdict.ts';
import type { Plan, Site } from '../plan.ts';

/** The verdict on a claim under the key's lock, with everything that it was computed from. */
export async function judge(
  { sql, policy, step, held }: Site,
  effect: Judging,
): Promise<{ verdict: Verdict; brief: VerdictBrief; recorded: NonNullable<Plan['verdict']> }> {
  const { claim } = effect;
  const known = await findEnterpriseFacts(sql, claim.enterprise, claim.certificate);
  if (known === null) throw new Error(`no enterprise ${claim.enterprise} is registered`);
  const { beneficiary, introducedOn, registrations, certificateUsedBy } = known;
  const input: AssessmentInput = {
    policy,
    on: beijingDay(step.message.at),
    claim,
    facts: {
      beneficiary,
      introducedOn,
      registrations,
      certificateUsedBy,
      predecessors: [],
      evidence: evidenceOf(effect),
    },
    position: {
      held: held.map(({ claim: other, netPaidFen, committedFen }) => ({
        enterprise: other.enterprise,
        item: paidAs(other),
        certificate: other.certificate,
        policy: policy.version,
        netPaidFen,
        committedFen,
      })),
    },
    byReference: null,
    rulings: null,
  };
  const verdict = assess(input);
  const { outcome, code, amountFen, watch } = verdict;
  return {
    verdict,
    brief: { outcome, code, amountFen, watch },
    recorded: { key: formatKey(keyOf(claim)), input, verdict },
  };
}

/** Departments accept an item's proofs by confirming the facts; without that nothing is proven. */
function evidenceOf({ claim, documents, confirmed }: Judging): readonly Evidence[] {
  if (!confirmed) return [];
  const document = documents[0] ?? claim.certificate;
  const { proofs } = SCHEDULE[paidAs(claim)];
  const introduced = claim.item === 'N1' ? (['introductionConfirmed', 'validity'] as const) : [];
  return [...proofs, ...introduced].map((proof) => ({ proof, document }));
}

export async function assessAward(site: Site, effect: Judging): Promise<Partial<Plan>> {
  const { brief, recorded } = await judge(site, effect);
  return { verdict: recorded, events: [{ type: 'assessment.completed', payload: { verdict: brief } }] };
}
