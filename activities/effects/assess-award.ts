import type { Judging, Reasoned } from '../../contract/effects.ts';
import type { VerdictBrief } from '../../contract/system-event.ts';
import { assess } from '../../policy/engine/assess.ts';
import { formatKey } from '../../policy/engine/claim.ts';
import { beijingDay, type IsoDate } from '../../policy/engine/dates.ts';
import { positionOf } from '../../policy/engine/gainers.ts';
import type { Decided, Position } from '../../policy/engine/input.ts';
import { isOneCertificate } from '../../policy/engine/certificates.ts';
import { inFen } from '../../policy/engine/items/entitled.ts';
import { groupReasons, isDoubtful } from '../../policy/engine/organisation/group-decision.ts';
import { inputOf } from '../../policy/engine/recorded-input.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import type { PolicyStatus } from '../../policy/engine/policy-status.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { yearlyCapFen } from '../../policy/engine/yearly-cap.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { statusAt } from '../status-for.ts';
import { missingFrom } from '../../policy/engine/verdict/missing.ts';
import { lineageOf } from '../lineage-of.ts';
import { answersProblem, sharedCertificate, similarIn } from '../similar-in.ts';
import type { Ledger, LedgerSite, Plan, Worked } from '../site.ts';

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
  const { held, register, knownAs, alsoIssued } = ledger;
  if (policy === null) throw new Error(`${step.application} is assessed before it was accepted`);
  const pack = packOf(policy.version);
  const { claim, submittedAt, documents, confirmations, accepted, objected } = effect;
  const on = beijingDay(step.event.at);
  const input = inputOf(
    {
      policy: statusAt(policy, register.acts, on),
      on,
      appliedOn: beijingDay(submittedAt),
      claim,
      shown: { documents, confirmations, accepted, objected },
      position: {
        ...positionOf(pack, step.application, { claim, on }, lineageOf(ledger), held),
        ...firmYearIn(pack, on, ledger),
      },
      groupThresholdFen: inFen(pack, 'group.threshold', on),
      byReference: decided(effect.byReference),
      goesOn: decided(effect.goesOn),
      rulings: register.rulings.length === 0 ? null : rulingsInForce(register.rulings, on),
    },
    {
      ...register,
      certificateUsedBy:
        register.numberUsed.find((used) => isOneCertificate(claim, used, alsoIssued))?.enterprise ??
        sharedCertificate(ledger.same, register.successions, claim, on),
      alsoIssued,
      similar: similarIn(site, pack, claim),
      ...(knownAs === null ? {} : { knownAs }),
    },
  );
  const verdict = assess(pack, input);
  const { outcome, code, amountFen, watch } = verdict;
  return {
    brief: { outcome, code, amountFen, watch, missingFrom: missingFrom(code) },
    recorded: { key: formatKey(verdict.key), input, verdict },
  };
}

/** A decision of a person on the day in Beijing on which it was made. */
function decided(decision: Reasoned | null): Decided | null {
  return decision === null
    ? null
    : { by: decision.by, reasons: decision.reasons, on: beijingDay(decision.at) };
}

/** A verdict has what the firm was granted in its year only where a cap needs it. */
function firmYearIn(pack: Pack, on: IsoDate, { firmYearFen }: Ledger): Pick<Position, 'firmYearFen'> {
  if (yearlyCapFen(pack, on) === null) return {};
  if (firmYearFen === null)
    throw new Error(`${pack.version} has a cap, and nobody read the year of the firm`);
  return { firmYearFen };
}

export function assessAward(site: LedgerSite, effect: Judging): Worked {
  const wrong = answersProblem(site, effect);
  if (wrong !== null) return wrong;
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
