import {
  context,
  createContextKey,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type SpanContext,
  type Tracer,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { commandTrace } from './command-trace.ts';
import type { ChosenIds } from './chosen-ids.ts';

/** A request that is being answered. Its span is made when it is over: only then is it known of which command it is. */
interface UnderWay {
  readonly request: FastifyRequest;
  readonly traceId: string;
  readonly spanId: string;
}

const UNDER_WAY = createContextKey('the request that is being answered');

/**
 * One span for each request, with the route's own address and ids only. What the caller sends of a trace is linked, and
 * never taken over: everybody may send one.
 */
export function traceRequests(app: FastifyInstance, tracer: Tracer, ids: ChosenIds): void {
  const contexts = new WeakMap<FastifyRequest, ReturnType<typeof context.active>>();

  app.addHook('onRequest', (request, reply, done) => {
    const startTime = performance.now();
    const underWay: UnderWay = {
      request,
      traceId: ids.generateTraceId(),
      spanId: ids.generateSpanId(),
    };
    const caller = trace.getSpanContext(propagation.extract(ROOT_CONTEXT, request.headers));
    reply.raw.once('close', () => {
      const route = request.routeOptions.url ?? 'none';
      const attributes = {
        'http.request.method': request.method,
        'http.route': route,
        'http.response.status_code': reply.statusCode,
        'request.id': request.id,
        ...(request.commandId !== null && { 'command.id': request.commandId }),
      };
      const links = caller === undefined ? [] : [{ context: caller }];
      const span = ids.choose(placeOf(underWay), () =>
        tracer.startSpan(`${request.method} ${route}`, {
          kind: SpanKind.SERVER,
          startTime,
          attributes,
          links,
          root: true,
        }),
      );
      if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(performance.now());
    });
    const own = ROOT_CONTEXT.setValue(UNDER_WAY, underWay);
    contexts.set(request, own);
    context.with(own, done);
  });
  // A body that was waited for has lost the context of its request.
  app.addHook('preValidation', (request, _reply, done) => {
    context.with(contexts.get(request) ?? ROOT_CONTEXT, done);
  });
}

/** Where the span of the request that is being answered will stand; undefined if none is. */
export function requestUnderWay(): SpanContext | undefined {
  const underWay = context.active().getValue(UNDER_WAY) as UnderWay | undefined;
  return underWay === undefined ? undefined : placeOf(underWay);
}

function placeOf({ request, traceId, spanId }: UnderWay): SpanContext {
  const command = request.commandId === null ? null : commandTrace(request.commandId);
  return { traceId: command?.traceId ?? traceId, spanId, traceFlags: TraceFlags.SAMPLED };
}
