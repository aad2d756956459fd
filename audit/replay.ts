import { defaultPayloadConverter, type Payload, type PayloadCodec } from '@temporalio/common';
import type { InjectedSinkFunction, Worker as SdkWorker } from '@temporalio/worker';
import type { Outcome, Step } from '../contract/step.ts';
import type { CapturedStep } from './captured-step.ts';
import { historyOf, type Run } from './history/run.ts';
import '../workflow-thread.ts';

type ReplayHistories = Parameters<typeof SdkWorker.runReplayHistories>[1];
type History = ReturnType<typeof historyOf>;

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
  const begun = runs
    .map((run) => ({ runId: run.runId, history: historyOf(run) }))
    .filter(({ history }) => hasBegun(history));
  const histories = begun.map(({ history }) => ({ workflowId: application, history }));
  let index = 0;
  for await (const reason of follow(bundlePath, histories, { fn: capture, callDuringReplay: true })) {
    const run = begun[index];
    if (run !== undefined && reason !== null) deviations.set(run.runId, reason);
    index += 1;
  }
  return { deviations, captured };
}

/** An award and the runs of it that are followed. */
interface Followed {
  readonly application: string;
  readonly runs: readonly Run[];
}

/**
 * Runs the histories of many awards through one worker, for their paths alone. An award is taken when the one before it was followed.
 * @returns where a history was not followed (`award run`), and why
 */
export async function replayMany(
  bundlePath: string,
  awards: Iterable<Followed> | AsyncIterable<Followed>,
): Promise<readonly (readonly [string, string])[]> {
  const deviations: [string, string][] = [];
  let where = '';
  async function* histories() {
    for await (const { application, runs } of awards)
      for (const run of runs) {
        const history = readableOf(run);
        const here = `${application} run ${run.runId}`;
        if (history === null) deviations.push([here, 'its bytes are no history']);
        if (history === null || !hasBegun(history)) continue;
        where = here;
        yield { workflowId: application, history };
      }
  }
  const steps = { fn: () => undefined, callDuringReplay: false };
  for await (const reason of follow(bundlePath, histories(), steps))
    if (reason !== null) deviations.push([where, reason]);
  return deviations;
}

/** Follows histories one after the other: for each, why today's code would not take its path; null if it does. */
async function* follow(
  bundlePath: string,
  histories: ReplayHistories,
  step: InjectedSinkFunction<(step: Step, outcome: Outcome) => void>,
): AsyncIterable<string | null> {
  // The SDK's worker takes a second to load, which what replays nothing does not wait for.
  const { Worker } = await import('@temporalio/worker');
  const faults = faultReader();
  const options = {
    workflowBundle: { codePath: bundlePath },
    dataConverter: { payloadCodecs: [faults.codec] },
    sinks: { audit: { step } },
  };
  for await (const { error } of Worker.runReplayHistories(options, histories))
    yield error === undefined ? null : faults.reasonOf(error);
}

/**
 * A run that no worker has taken up yet took no path, and its replay would never end. The engine makes the first task of a run that goes
 * on after a short one a second later.
 */
export function hasBegun({ events }: History): boolean {
  return (events ?? []).some((recorded) => recorded.workflowTaskCompletedEventAttributes != null);
}

/** Null if the bytes are no history. */
function readableOf(run: Run): History | null {
  try {
    const history = historyOf(run);
    return (history.events ?? []).length > 0 ? history : null;
  } catch {
    return null;
  }
}

/** What the failure converter leaves in a failure whose text went into a payload. */
const ENCODED = 'Encoded failure';

/**
 * Reads what workflow code says of its own fault: it goes into a payload, where running awards seal it (ADR 60). Histories are followed
 * one after the other, so the last fault is that of the error that comes next.
 */
function faultReader(): { readonly codec: PayloadCodec; readonly reasonOf: (error: Error) => string } {
  let last: string | null = null;
  return {
    codec: {
      encode: async (payloads) => {
        for (const payload of payloads) last = faultIn(payload) ?? last;
        return Promise.resolve(payloads);
      },
      decode: async (payloads) => Promise.resolve(payloads),
    },
    // The engine wraps what is wrong in an account of its own state.
    reasonOf({ message }) {
      const reason = /message: "(.+?)"/.exec(message)?.[1] ?? message;
      return reason === ENCODED && last !== null ? last : reason;
    },
  };
}

function faultIn(payload: Payload): string | null {
  const value: unknown = defaultPayloadConverter.fromPayload(payload);
  return typeof value === 'object' && value !== null && 'message' in value && 'stack_trace' in value
    ? String(value.message)
    : null;
}
