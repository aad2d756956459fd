import { DefaultLogger, type LogLevel, type RuntimeOptions } from '@temporalio/worker';
import { place } from '../api/http/log.ts';
import { logLevelOf } from './settings.ts';

/** What the engine says beside a line; a run has another name where an activity speaks. */
type Meta = Readonly<Record<string, unknown>>;

/**
 * The engine's runtime in a worker process: structured logs with the ids of workflow and run, of an error its kind and its
 * place, and its metrics for Prometheus at an address of loopback; null if nobody collects them.
 */
export function observedRuntime(env: NodeJS.ProcessEnv, address: string | null): RuntimeOptions {
  const least = logLevelOf(env).toUpperCase();
  return {
    shutdownSignals: [],
    // The engine has no graver line than an error.
    logger: new DefaultLogger(least === 'FATAL' ? 'ERROR' : (least as LogLevel), (entry) => {
      const { level, timestampNanos, message: msg, meta = {} } = entry;
      const { workflowId, runId, workflowRunId, activityType, attempt, taskQueue, error } = meta as Meta;
      const time = Number(timestampNanos / 1_000_000n);
      const ids = { workflowId, runId: runId ?? workflowRunId, activityType, attempt, taskQueue };
      const err = error instanceof Error ? place(error) : undefined;
      process.stdout.write(`${JSON.stringify({ level, time, process: 'worker', msg, ...ids, err })}\n`);
    }),
    ...(address !== null && {
      telemetryOptions: {
        metrics: {
          prometheus: { bindAddress: address, countersTotalSuffix: true, useSecondsForDurations: true },
        },
      },
    }),
  };
}
