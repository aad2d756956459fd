import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import {
  OpenTelemetryActivityInboundInterceptor,
  OpenTelemetryWorkflowClientInterceptor,
} from '@temporalio/interceptors-opentelemetry';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import type { FastifyInstance } from 'fastify';

/** Traces of one process; nothing of a workflow’s own code is traced. */
export interface Tracing {
  /** One span for each request, with the route's own address and ids only. */
  traceRequests(app: FastifyInstance): void;
  /** What the door and the worker send to the engine. */
  ofClient(): WorkflowClientInterceptor[];
  ofActivities(): ActivityInterceptorsFactory[];
  close(): Promise<void>;
}

/** Sends traces by OTLP where `OTEL_EXPORTER_OTLP_ENDPOINT` names a collector; null where it does not. */
export function tracing(service: string, env: NodeJS.ProcessEnv = process.env): Tracing | null {
  if ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') === '') return null;
  const provider = new NodeTracerProvider({
    resource: new Resource({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = trace.getTracer(service);
  return {
    traceRequests(app) {
      app.addHook('onRequest', (request, reply, done) => {
        const from = propagation.extract(context.active(), request.headers);
        const route = request.routeOptions.url ?? 'none';
        const attributes = {
          'http.request.method': request.method,
          'http.route': route,
          'request.id': request.id,
        };
        const span = tracer.startSpan(
          `${request.method} ${route}`,
          { kind: SpanKind.SERVER, attributes },
          from,
        );
        reply.raw.once('close', () => {
          span.setAttribute('http.response.status_code', reply.statusCode);
          if (request.commandId !== null) span.setAttribute('command.id', request.commandId);
          if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        });
        context.with(trace.setSpan(from, span), done);
      });
    },
    ofClient: () => [new OpenTelemetryWorkflowClientInterceptor({ tracer })],
    ofActivities: () => [
      (ctx) => ({ inbound: new OpenTelemetryActivityInboundInterceptor(ctx, { tracer }) }),
    ],
    close: () => provider.shutdown(),
  };
}
