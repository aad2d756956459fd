import type { RecordedVerdict } from '../db/queries/find-ledger.ts';
import { assess } from '../policy/assess.ts';
import { clawbackAmount, legalBasisFor } from '../policy/clawback.ts';
import { beijingDay } from '../policy/dates.ts';
import { whereDifferent, type Finding } from './finding.ts';
import { acceptedSteps, type AcceptedStep, type CapturedStep } from './captured-step.ts';

/** Applies the policy again: to the recorded facts of each verdict, and to each claim for money back. Pure. */
export function checkLaw(
  captured: readonly CapturedStep[],
  verdicts: readonly RecordedVerdict[],
): readonly Finding[] {
  return [...verdicts.flatMap(judgeAgain), ...acceptedSteps(captured).flatMap(claimAgain)];
}

function judgeAgain({ step, input, verdict }: RecordedVerdict): Finding[] {
  const place = whereDifferent(assess(input), verdict);
  return place === null ? [] : [unlawful(step, `the policy gives another ${place} on the recorded facts`)];
}

function claimAgain({ step, decision, outcome }: AcceptedStep): Finding[] {
  return decision.effects.flatMap((effect) => {
    if (effect.kind !== 'clawback.assess') return [];
    const { legalBasis, ...claimed } = effect;
    const { amountFen, unexpiredMonths } = clawbackAmount(claimed);
    const expected = { type: 'clawback.assessed', payload: { amountFen, unexpiredMonths } };
    return [
      ...(legalBasisFor(beijingDay(step.message.at), legalBasis).allowed
        ? []
        : [unlawful(step.seq, 'no legal basis carries the claim on that day')]),
      ...(whereDifferent([expected], outcome.events) === null
        ? []
        : [unlawful(step.seq, `the policy claims back ${String(amountFen)} fen`)]),
    ];
  });
}

function unlawful(seq: number, finding: string): Finding {
  return { question: 'law', seq, finding };
}
