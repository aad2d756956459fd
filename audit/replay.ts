import { Worker } from '@temporalio/worker';
import type { Outcome, Step } from '../contract/step.ts';
import type { Run } from './fetch-histories.ts';

/** A step as the workflow code took it while its history was replayed. */
export interface CapturedStep {
  readonly step: Step;
  readonly outcome: Outcome;
}

export interface Replay {
  /** Why today's code would not take the recorded path; null where it would. By run. */
  readonly deviations: ReadonlyMap<string, string | null>;
  readonly captured: readonly CapturedStep[];
}

/** Runs the histories of one award through today's workflow code and captures every step that it takes. */
export async function replay(bundlePath: string, application: string, runs: readonly Run[]): Promise<Replay> {
  const captured: CapturedStep[] = [];
  const deviations = new Map<string, string | null>();
  const sinks = {
    audit: {
      step: {
        fn: (_info: unknown, step: Step, outcome: Outcome) => void captured.push({ step, outcome }),
        callDuringReplay: true,
      },
    },
  };
  for (const { runId, history } of runs) {
    const options = { workflowBundle: { codePath: bundlePath }, sinks };
    for await (const { error } of Worker.runReplayHistories(options, [{ workflowId: application, history }]))
      deviations.set(runId, error === undefined ? null : error.message);
  }
  return { deviations, captured };
}
