import type { RecordedVerdict } from '../db/ledger/find-ledger.ts';
import { assess } from '../policy/engine/assess.ts';
import { demandAmount, legalBasisFor } from '../policy/engine/demand.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import { groupReasons, isDoubtful } from '../policy/engine/organisation/group-decision.ts';
import { isDeparture } from '../policy/engine/departure.ts';
import { whereDifferent, type Finding } from './finding.ts';
import { packAt, type PackOf } from './pack-at.ts';
import { acceptedSteps, type AcceptedStep, type CapturedStep } from './captured-step.ts';

/** Applies the policy again: to the recorded facts of each verdict, and to each claim for money back. Pure. */
export function checkLaw(
  captured: readonly CapturedStep[],
  verdicts: readonly RecordedVerdict[],
  packs: PackOf,
): readonly Finding[] {
  return [
    ...verdicts.flatMap((verdict) => judgeAgain(packs, verdict)),
    ...acceptedSteps(captured).flatMap((step) => [
      ...demandAgain(packs, step),
      ...groupAgain(packs, step, verdicts),
    ]),
  ];
}

/** Where the edition of a verdict is not at hand, a later one has another digest and gives the same verdict: numbers of earlier days stand. */
function judgeAgain(packs: PackOf, { step, input, verdict }: RecordedVerdict): Finding[] {
  const again = assess(packs(input.policy.version, verdict.pack), input);
  const place = whereDifferent({ ...again, pack: verdict.pack }, verdict);
  return place === null ? [] : [unlawful(step, `the policy gives another ${place} on the recorded facts`)];
}

function demandAgain(packs: PackOf, accepted: AcceptedStep): Finding[] {
  const { step, decision, outcome } = accepted;
  const report = outcome.events.find((event) => event.type === 'clawback.assessed');
  return decision.effects.flatMap((effect) => {
    if (effect.kind !== 'demand.assess' || report === undefined) return [];
    const { legalBasis, watch, movedOn, district, moved = 'registeredAddress', paidFen } = effect;
    const pack = packAt(packs, accepted);
    const { method, rulings } = report.payload;
    const { amountFen, unexpiredMonths } = demandAmount(pack, { watch, movedOn, paidFen, method });
    const expected = { type: 'clawback.assessed', payload: { amountFen, unexpiredMonths, method, rulings } };
    return [
      ...(legalBasisFor(pack, beijingDay(step.event.at), legalBasis, rulings).allowed
        ? []
        : [unlawful(step.seq, 'no legal basis carries the claim on that day')]),
      ...(isDeparture(pack, { kind: moved, effectiveOn: movedOn, district }, rulings)
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
function groupAgain(packs: PackOf, accepted: AcceptedStep, verdicts: readonly RecordedVerdict[]): Finding[] {
  const { step, decision, outcome } = accepted;
  const report = outcome.events.find((event) => event.type === 'assessment.completed');
  return decision.effects.flatMap((effect) => {
    if (effect.kind !== 'award.assess' || report === undefined) return [];
    const { claim, objected, byReference } = effect;
    const { amountFen } = report.payload.verdict;
    const judged = verdicts.find((recorded) => recorded.step === step.seq);
    const pack = packAt(packs, accepted);
    const expected = groupReasons(pack, {
      claim,
      amountFen,
      objected,
      byReference: byReference !== null,
      isDoubtful: judged !== undefined && isDoubtful(pack, judged.verdict),
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
