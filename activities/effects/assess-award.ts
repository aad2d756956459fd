import type { Judging } from '../../contract/effects.ts';
import type { VerdictBrief } from '../../contract/system-event.ts';
import { assess } from '../../policy/engine/assess.ts';
import { formatKey, isIntroduced, keyOf, paidAs } from '../../policy/engine/claim.ts';
import { beijingDay, type IsoDate } from '../../policy/engine/dates.ts';
import type { AssessmentInput, Evidence, Position } from '../../policy/engine/input.ts';
import { positionOf } from '../../policy/engine/gainers.ts';
import { inFen } from '../../policy/engine/items/entitled.ts';
import { proofsOf } from '../../policy/engine/items/proofs-of.ts';
import { ancestorsOf } from '../../policy/engine/lineage.ts';
import { groupReasons, isDoubtful } from '../../policy/engine/organisation/group-decision.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import type { PolicyStatus } from '../../policy/engine/policy-status.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { yearlyCapFen } from '../../policy/engine/yearly-cap.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { missingFrom } from '../../policy/engine/verdict/missing.ts';
import type { Ledger, LedgerSite, Plan } from '../site.ts';

/**
 * The verdict on a claim under the locks of its keys, with everything that it was computed from.
 * @param policy the one that the award is on, unless it is compared with another one
 */
export function judge(
  site: LedgerSite,
  effect: Judging,
  policy: PolicyStatus | null = effect.policy,
): { brief: VerdictBrief; recorded: NonNullable<Plan['verdict']> } {
  const { step, ledger } = site;
  const { held, register } = ledger;
  if (policy === null) throw new Error(`${step.application} is assessed before it was accepted`);
  const pack = packOf(policy.version);
  const { claim, byReference } = effect;
  const on = beijingDay(step.event.at);
  const { beneficiary, introducedOn, registrations, certificateUsedBy } = register;
  const input: AssessmentInput = {
    policy,
    on,
    claim,
    facts: {
      beneficiary,
      introducedOn,
      registrations,
      certificateUsedBy,
      predecessors: [...ancestorsOf(claim, register.successions, on).keys()],
      evidence: evidenceOf(pack, effect),
    },
    position: {
      ...positionOf(pack, step.application, { claim, on }, register, held),
      ...firmYearIn(pack, on, ledger),
    },
    groupThresholdFen: inFen(pack, 'group.threshold', on),
    byReference:
      byReference === null
        ? null
        : { by: byReference.by, reasons: byReference.reasons, on: beijingDay(byReference.at) },
    rulings: register.rulings.length === 0 ? null : rulingsInForce(register.rulings, on),
  };
  const verdict = assess(pack, input);
  const { outcome, code, amountFen, watch } = verdict;
  return {
    brief: { outcome, code, amountFen, watch, missingFrom: missingFrom(code) },
    recorded: { key: formatKey(keyOf(pack, claim)), input, verdict },
  };
}

/** A verdict has what the firm was granted in its year only where a cap needs it. */
function firmYearIn(pack: Pack, on: IsoDate, { firmYearFen }: Ledger): Pick<Position, 'firmYearFen'> {
  if (yearlyCapFen(pack, on) === null) return {};
  if (firmYearFen === null)
    throw new Error(`${pack.version} has a cap, and nobody read the year of the firm`);
  return { firmYearFen };
}

/** An item's proofs are accepted with the facts; where a department objects, nothing is proven unless the office says so. */
function evidenceOf(pack: Pack, { claim, documents, accepted }: Judging): readonly Evidence[] {
  if (!accepted) return [];
  const document = documents[0] ?? claim.certificate;
  const proofs = proofsOf(pack, pack.item(paidAs(claim)), isIntroduced(claim));
  return proofs.map((proof) => ({ proof, document }));
}

export function assessAward(site: LedgerSite, effect: Judging): Partial<Plan> {
  const { brief, recorded } = judge(site, effect);
  const { claim, objected, byReference } = effect;
  const { amountFen } = brief;
  const group = groupReasons(site.pack, {
    claim,
    amountFen,
    objected,
    byReference: byReference !== null,
    isDoubtful: isDoubtful(site.pack, recorded.verdict),
    thresholdFen: recorded.input.groupThresholdFen ?? null,
  });
  return {
    verdict: recorded,
    events: [{ type: 'assessment.completed', payload: { verdict: brief, group } }],
  };
}
