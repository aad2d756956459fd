import { Worker } from '@temporalio/worker';
import type { Outcome, Step } from '../contract/step.ts';
import type { Run } from './fetch-histories.ts';

/** A step as the workflow code took it while its history was replayed. */
export interface CapturedStep {
  readonly step: Step;
  readonly outcome: Outcome;
}

export interface Replay {
  /** Why today's code would not take the recorded path of a run, by run; one that it takes is not named. */
  readonly deviations: ReadonlyMap<string, string>;
  readonly captured: readonly CapturedStep[];
}

/** Runs the histories of one award through today's workflow code and captures every step that it takes. */
export async function replay(bundlePath: string, application: string, runs: readonly Run[]): Promise<Replay> {
  const captured: CapturedStep[] = [];
  const deviations = new Map<string, string>();
  const capture = (_info: unknown, step: Step, outcome: Outcome): void =>
    void captured.push({ step, outcome });
  const options = {
    workflowBundle: { codePath: bundlePath },
    sinks: { audit: { step: { fn: capture, callDuringReplay: true } } },
  };
  const histories = runs.map(({ history }) => ({ workflowId: application, history }));
  let index = 0;
  for await (const { error } of Worker.runReplayHistories(options, histories)) {
    const run = runs[index];
    if (run !== undefined && error !== undefined) deviations.set(run.runId, reasonOf(error));
    index += 1;
  }
  return { deviations, captured };
}

/** The engine wraps what is wrong in an account of its own state. */
function reasonOf({ message }: Error): string {
  return /message: "(.+?)"/.exec(message)?.[1] ?? message;
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
