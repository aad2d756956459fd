import type { RecordedVerdict } from '../db/ledger/find-ledger.ts';
import { assess } from '../policy/engine/assess.ts';
import { demandAmount, legalBasisFor } from '../policy/engine/demand.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import { groupReasons, isDoubtful } from '../policy/packs/gongshu-brand-2018/organisation/group-decision.ts';
import { isDeparture } from '../policy/engine/departure.ts';
import { whereDifferent, type Finding } from './finding.ts';
import { acceptedSteps, type AcceptedStep, type CapturedStep } from './captured-step.ts';

/** Applies the policy again: to the recorded facts of each verdict, and to each claim for money back. Pure. */
export function checkLaw(
  captured: readonly CapturedStep[],
  verdicts: readonly RecordedVerdict[],
): readonly Finding[] {
  return [
    ...verdicts.flatMap(judgeAgain),
    ...acceptedSteps(captured).flatMap((step) => [...demandAgain(step), ...groupAgain(step, verdicts)]),
  ];
}

function judgeAgain({ step, input, verdict }: RecordedVerdict): Finding[] {
  const place = whereDifferent(assess(input), verdict);
  return place === null ? [] : [unlawful(step, `the policy gives another ${place} on the recorded facts`)];
}

function demandAgain({ step, decision, outcome }: AcceptedStep): Finding[] {
  const report = outcome.events.find((event) => event.type === 'clawback.assessed');
  return decision.effects.flatMap((effect) => {
    if (effect.kind !== 'demand.assess' || report === undefined) return [];
    const { legalBasis, watch, movedOn, district, moved = 'registeredAddress', paidFen } = effect;
    const { method, rulings } = report.payload;
    const { amountFen, unexpiredMonths } = demandAmount({ watch, movedOn, paidFen, method });
    const expected = { type: 'clawback.assessed', payload: { amountFen, unexpiredMonths, method, rulings } };
    return [
      ...(legalBasisFor(beijingDay(step.event.at), legalBasis, rulings).allowed
        ? []
        : [unlawful(step.seq, 'no legal basis carries the claim on that day')]),
      ...(isDeparture({ kind: moved, effectiveOn: movedOn, district }, rulings)
        ? []
        : [unlawful(step.seq, 'the new address lies inside the district of that day')]),
      ...(effect.method === null || effect.method === method
        ? []
        : [unlawful(step.seq, `the claim names the method ${effect.method}`)]),
      ...(whereDifferent([expected], outcome.events) === null
        ? []
        : [unlawful(step.seq, `the policy claims back ${String(amountFen)} fen`)]),
    ];
  });
}

/** The leading group decides what the operating rules send it. */
function groupAgain(
  { step, decision, outcome }: AcceptedStep,
  verdicts: readonly RecordedVerdict[],
): Finding[] {
  const report = outcome.events.find((event) => event.type === 'assessment.completed');
  return decision.effects.flatMap((effect) => {
    if (effect.kind !== 'award.assess' || report === undefined) return [];
    const { claim, objected, byReference } = effect;
    const { amountFen } = report.payload.verdict;
    const judged = verdicts.find((recorded) => recorded.step === step.seq);
    const expected = groupReasons({
      claim,
      amountFen,
      objected,
      byReference: byReference !== null,
      isDoubtful: judged !== undefined && isDoubtful(judged.verdict),
      thresholdFen: judged?.input.groupThresholdFen ?? null,
    });
    return whereDifferent(expected, report.payload.group) === null
      ? []
      : [unlawful(step.seq, `the leading group decides for other reasons: ${expected.join(', ') || 'none'}`)];
  });
}

function unlawful(seq: number, finding: string): Finding {
  return { question: 'law', seq, finding };
}
