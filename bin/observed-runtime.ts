import { DefaultLogger, type LogLevel, type RuntimeOptions } from '@temporalio/worker';
import { logLevelOf, metricsAddressOf } from './settings.ts';

/**
 * The engine's runtime in a worker process: structured logs with the ids of workflow and run, and its metrics for Prometheus
 * where `METRICS_ADDRESS` (host:port) says where to answer.
 */
export function observedRuntime(env: NodeJS.ProcessEnv): RuntimeOptions {
  const least = logLevelOf(env).toUpperCase();
  const address = metricsAddressOf(env);
  return {
    shutdownSignals: [],
    // The engine has no graver line than an error.
    logger: new DefaultLogger(least === 'FATAL' ? 'ERROR' : (least as LogLevel), (entry) => {
      const { level, timestampNanos, message: msg, meta = {} } = entry;
      const { workflowId, runId, activityType, attempt, taskQueue } = meta as Record<string, unknown>;
      const time = Number(timestampNanos / 1_000_000n);
      const ids = { workflowId, runId, activityType, attempt, taskQueue };
      process.stdout.write(`${JSON.stringify({ level, time, process: 'worker', msg, ...ids })}\n`);
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
