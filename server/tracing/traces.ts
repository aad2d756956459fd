import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import type { FastifyInstance } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { shareTracedOf } from '../settings.ts';
import { tracedActivities } from './activities.ts';
import { ChosenIds } from './chosen-ids.ts';
import { tracedClient } from './client.ts';
import { traceRequests } from './requests.ts';

/** Traces of one process; nothing of a workflow’s own code is traced. */
export interface Tracing {
  traceRequests(app: FastifyInstance): void;
  /** What the API and the worker send to the engine. */
  ofClient(): WorkflowClientInterceptor[];
  ofActivities(): ActivityInterceptorsFactory[];
  /** Sends what was not sent yet; a collector that does not answer holds nobody up for long. */
  close(): Promise<void>;
}

const LAST_WORDS_MS = 3_000;

/** Traces that are sent to the collector that `OTEL_EXPORTER_OTLP_ENDPOINT` names. */
export function tracesOf(service: string, env: NodeJS.ProcessEnv): Tracing {
  const ids = new ChosenIds();
  const provider = new NodeTracerProvider({
    resource: new Resource({ 'service.name': service }),
    idGenerator: ids,
    // By the trace’s id alone, so that door and worker keep the same ones whole.
    sampler: new TraceIdRatioBasedSampler(shareTracedOf(env)),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = provider.getTracer(service);
  return {
    traceRequests: (app) => traceRequests(app, tracer, ids),
    ofClient: () => [tracedClient(tracer, ids)],
    ofActivities: () => [tracedActivities(tracer)],
    close: () => Promise.race([provider.shutdown(), delay(LAST_WORDS_MS, undefined, { ref: false })]),
  };
}
