import type { WorkflowClientInterceptor } from '@temporalio/client';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import type { FastifyInstance } from 'fastify';

/** Traces of one process; nothing of a workflow’s own code is traced. */
export interface Tracing {
  traceRequests(app: FastifyInstance): void;
  /** What the API and the worker send to the engine. */
  ofClient(): WorkflowClientInterceptor[];
  ofActivities(): ActivityInterceptorsFactory[];
  /** Sends what was not sent yet; a collector that does not answer holds nobody up for long. */
  close(): Promise<void>;
}

/** Sends traces by OTLP where `OTEL_EXPORTER_OTLP_ENDPOINT` names a collector; null if it does not. */
export async function tracing(
  service: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tracing | null> {
  if ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') === '') return null;
  // Loaded only where a collector is named: a start is sooner without it.
  const { tracesOf } = await import('./traces.ts');
  return tracesOf(service, env);
}
