import { DefaultLogger, type RuntimeOptions } from '@temporalio/worker';

/**
 * The engine's runtime in a worker process: structured logs with the ids of workflow and run, and its metrics for Prometheus
 * where `METRICS_ADDRESS` (host:port) says where to answer.
 */
export function observedRuntime(env: NodeJS.ProcessEnv): RuntimeOptions {
  const level = env['LOG_LEVEL'] === 'debug' ? 'DEBUG' : 'INFO';
  const address = env['METRICS_ADDRESS'];
  return {
    shutdownSignals: [],
    logger: new DefaultLogger(level, ({ level: severity, timestampNanos, message, meta = {} }) => {
      const { workflowId, runId, activityType, attempt, taskQueue } = meta as Record<string, unknown>;
      const time = Number(timestampNanos / 1_000_000n);
      const line = {
        level: severity,
        time,
        process: 'worker',
        msg: message,
        workflowId,
        runId,
        activityType,
        attempt,
        taskQueue,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }),
    ...(address !== undefined && {
      telemetryOptions: {
        metrics: {
          prometheus: { bindAddress: address, countersTotalSuffix: true, useSecondsForDurations: true },
        },
      },
    }),
  };
}
