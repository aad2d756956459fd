import type { Outcome, Step } from '../contract/step.ts';

/** A step as the workflow code takes it while its history is replayed, or as a walk through the history finds it. */
export interface CapturedStep {
  readonly step: Step;
  readonly outcome: Outcome;
}

/** A step that was decided and recorded as accepted. */
export interface AcceptedStep {
  readonly step: Step;
  readonly decision: Extract<Step['decision'], { readonly accepted: true }>;
  readonly outcome: Extract<Outcome, { readonly result: 'accepted' }>;
}

export function acceptedSteps(captured: readonly CapturedStep[]): readonly AcceptedStep[] {
  return captured.flatMap(({ step, outcome }) =>
    step.decision.accepted && outcome.result === 'accepted'
      ? [{ step, decision: step.decision, outcome }]
      : [],
  );
}
