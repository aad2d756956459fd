import type { FastifyInstance, FastifyServerOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The command that the request became; null if it became none. */
    commandId: string | null;
    /** The code under which it was refused; null if it was not. */
    refusedAs: string | null;
  }
}

/**
 * Structured logs (pino): one line for each answer, with ids only. Addresses are the routes' own, not what was asked for, and of
 * an error its kind and its place, because messages may quote what people entered.
 */
export function logged(level: string): NonNullable<FastifyServerOptions['logger']> {
  return { level, base: { process: 'api' }, serializers: { err: placeOf } };
}

/** Writes each answer down once it is sent. */
export function logsAnswers(app: FastifyInstance): void {
  app.decorateRequest('commandId', null);
  app.decorateRequest('refusedAs', null);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, person, commandId, refusedAs, params } = request;
    request.log.info({
      method,
      route: routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      person: person?.id ?? null,
      application: routeOptions.url?.includes('/applications/:id') === true ? idIn(params) : null,
      command: commandId,
      refused: refusedAs,
    });
    done();
  });
}

const ID = /^[A-Za-z0-9_-]{1,100}$/;

function idIn(params: unknown): string | null {
  const { id } = params as { id?: string };
  return id !== undefined && ID.test(id) ? id : null;
}

interface Place {
  readonly type: string;
  readonly code: string | null;
  readonly at: readonly string[];
  readonly cause: Place | null;
}

/** What an error is and where it came from, without its message. */
function placeOf(error: Error & { code?: unknown }): {
  [key: string]: unknown;
  type: string;
  message: string;
  stack: string;
} {
  return { ...place(error), message: '', stack: '' };
}

/** The kinds of an error and its causes, and where they came from; of messages nothing. */
export function place(error: Error & { code?: unknown }): Place {
  const { name: type, code, stack = '', cause } = error;
  return {
    type,
    code: typeof code === 'string' ? code : null,
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    cause: cause instanceof Error ? place(cause) : null,
  };
}
