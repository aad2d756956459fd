import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Deps } from './deps.ts';
import { mountIssuer } from './identity/mount-issuer.ts';
import { languageOf, Problem } from './problem.ts';
import { development } from './routes/development.ts';
import { health } from './routes/health.ts';
import { readApplication } from './routes/read-application.ts';
import { readCommand } from './routes/read-command.ts';
import { sendSignal } from './routes/send-signal.ts';
import { submitApplication } from './routes/submit-application.ts';
import { unstorableText } from './storable-text.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use a route at all; a route that does not say it does not start. */
    permission?: 'anyone' | 'signedIn';
  }
}

const BODY_BYTES = 256 * 1024;

/** The door, ready to listen. */
export function buildApp(
  deps: Deps,
  logger: NonNullable<FastifyServerOptions['logger']> = false,
): FastifyInstance {
  const app = fastify({
    logger,
    bodyLimit: BODY_BYTES,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  });
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.permission === undefined)
      throw new Error(`${String(method)} ${url} does not declare who may use it`);
  });
  app.setNotFoundHandler(() => {
    throw new Problem('route.unknown');
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error });
    return reply
      .status(problem.status)
      .type('application/problem+json')
      .send(problem.toJSON(languageOf(request.headers['accept-language'])));
  });
  void app.register(
    (api, _options, done) => {
      api.addHook('preHandler', (request, _reply, next) => next(unstorableText(request)));
      for (const route of [submitApplication, sendSignal, readApplication, readCommand, health, development])
        route(api, deps);
      done();
    },
    { prefix: '/api' },
  );
  if (deps.development !== null) mountIssuer(app, deps.development.issuer);
  return app;
}

/** What an error is called outside: nothing unforeseen shows its message. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return new Problem('internal');
  const { validation, statusCode } = error as Error & {
    validation?: { message?: string }[];
    statusCode?: number;
  };
  if (validation !== undefined) return new Problem('request.invalid', { errors: [error.message] });
  if (statusCode === 413) return new Problem('request.tooLarge');
  if (statusCode !== undefined && statusCode < 500)
    return new Problem('request.invalid', { errors: [error.message] });
  return new Problem('internal');
}
