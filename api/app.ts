import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { admit } from './admit.ts';
import { isDatabaseAway } from '../db/is-away.ts';
import type { Deps } from './deps.ts';
import { logsAnswers } from './http/log.ts';
import { answersEngineTools } from './http/engine-tools.ts';
import { leadsPagesHome, otherHost } from './http/own-host.ts';
import { crossSite } from './identity/same-origin.ts';
import { mountIssuer } from './identity/mount-issuer.ts';
import { describeRoutes } from './openapi/describe.ts';
import { describePages } from './openapi/pages.ts';
import { fieldError, type FieldError } from '../contract/field-errors.ts';
import type { JsonSchema } from '../contract/signals/schema.ts';
import { fieldErrorsOf, misfitsOf, type Misfit } from '../use-cases/field-errors.ts';
import { Refused } from '../use-cases/refused.ts';
import { Unavailable } from '../use-cases/unavailable.ts';
import { textThatIsNotPlain } from './plain-text.ts';
import { languageOf, problemOf, statusOf } from './problem.ts';
import { servePages } from './pages.ts';
import { register } from './routes/register.ts';
import type { Line } from './routes/route.ts';
import { TABLE } from './routes/table.ts';
import { PAGE_HEADERS, securesAnswers } from './http/secured-answers.ts';
import { serializer } from './http/serializer.ts';
import { readsStrictJson } from './http/strict-json.ts';
import { unstorableText } from './http/storable-text.ts';
import { closesUnaskedConnections } from './http/unasked-connections.ts';
import { leavesBodiesUnread } from './http/unread-bodies.ts';
import { validator } from './http/validator.ts';
import { wantsPage } from './http/wants-page.ts';
import { problemPage } from './pages/problem-page.ts';

const BODY_BYTES = 256 * 1024;
/** Longer than any schema allows, so that the schema says what is wrong. */
const LONGEST_PARAMETER = 1_000;

/** What a server proves itself with, in PEM. */
export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The API, ready to listen. Getting ready fails where a route does not declare who may use it. */
export function buildApp(
  deps: Deps,
  logger: NonNullable<FastifyServerOptions['logger']> = false,
  tls: Tls | null = null,
  table: readonly Line[] = TABLE,
): FastifyInstance {
  const app: FastifyInstance = fastify({
    https: tls,
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_BYTES,
    trustProxy: [...(deps.limits.trustedProxies ?? [])],
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // Addresses that the router itself cannot read.
    frameworkErrors: (_error, request, reply) => {
      sendProblem(new Refused('route.unknown'), request, reply);
    },
    schemaController: { compilersFactory: { buildValidator: validator, buildSerializer: serializer } },
  });
  requirePermissions(app);
  closesUnaskedConnections(app);
  leavesBodiesUnread(app);
  readsStrictJson(app);
  logsAnswers(app);
  securesAnswers(app);
  app.addHook('onRequest', (request, _reply, next) => next(otherHost(request, deps.portal.origin)));
  answersEngineTools(app, deps.engineTools);
  leadsPagesHome(app, () => deps.portal.origin);
  app.setNotFoundHandler(() => {
    throw new Refused('route.unknown');
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = refusalOf(error, request);
    request.refusedAs = problem.code;
    if (statusOf(problem.code) >= 500) request.log.error({ err: error });
    return sendProblem(problem, request, reply);
  });
  void app.register(cookie);
  void app.register(
    async (api) => {
      await describeRoutes(api);
      api.addHook('onRequest', (request, _reply, next) => next(crossSite(request, deps.portal.origin)));
      await admit(api, deps);
      api.addHook('preHandler', (request, _reply, next) => next(unstorableText(request)));
      api.addHook('preHandler', (request, _reply, next) => next(textThatIsNotPlain(request)));
      register(api, deps, table);
      describePages(api);
    },
    { prefix: '/api' },
  );
  app.addHook('preClose', (done) => {
    deps.live.close();
    done();
  });
  if (deps.development !== null) mountIssuer(app, deps.development.issuer);
  if (typeof deps.pages === 'string') servePages(app, deps.pages);
  return app;
}

/** A problem as data, or as a page if a browser would show it in its window. */
function sendProblem(problem: Refused, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { retryAfterSeconds } = problem.more;
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', retryAfterSeconds);
  const { headers, id, url: address } = request;
  const language = languageOf(headers['accept-language']);
  const { title } = problemOf(problem, language, id);
  void reply.status(statusOf(problem.code)).header('vary', 'accept, accept-language');
  if (!wantsPage(request))
    return reply.type('application/problem+json').send(problemOf(problem, language, id));
  const shown = { title: String(title), status: statusOf(problem.code), code: problem.code };
  return reply
    .headers(PAGE_HEADERS)
    .type('text/html; charset=utf-8')
    .send(problemPage({ ...shown, request: id, address }, language));
}

/** Deny by default: looked at when every route and every plugin has said what it has to say. */
function requirePermissions(app: FastifyInstance): void {
  const routes: { readonly name: string; readonly isDeclared: () => boolean }[] = [];
  app.addHook('onRoute', (route) => {
    const name = `${String(route.method)} ${route.url}`;
    routes.push({ name, isDeclared: () => route.config?.permission !== undefined });
  });
  app.addHook('onReady', (done) => {
    const open = routes.find(({ isDeclared }) => !isDeclared());
    done(open === undefined ? undefined : new Error(`${open.name} does not declare who may use it`));
  });
}

/** What an error is called outside: nothing unforeseen shows its event. */
function refusalOf(error: unknown, request: FastifyRequest): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof Unavailable) return new Refused(error.code, {}, { cause: error });
  if (!(error instanceof Error)) return new Refused('internal');
  const { validation, validationContext, statusCode } = error as Error & {
    validation?: readonly Misfit[];
    validationContext?: string;
    statusCode?: number;
  };
  if (validation !== undefined)
    return new Refused('request.invalid', { errors: invalidParts(validation, validationContext, request) });
  if (statusCode === 413) return new Refused('request.tooLarge');
  if (statusCode !== undefined && statusCode < 500)
    return new Refused('request.invalid', { errors: [fieldError('', 'unreadable')] });
  return new Refused(isDatabaseAway(error) ? 'database.unavailable' : 'internal');
}

const PARTS: Readonly<Record<string, FieldError['in']>> = {
  params: 'path',
  querystring: 'query',
  headers: 'header',
};

/** A body is looked at once more, by the branches of its schema that it has chosen. */
function invalidParts(
  misfits: readonly Misfit[],
  part: string | undefined,
  { body, params, query, routeOptions }: FastifyRequest,
): readonly FieldError[] {
  const schema = routeOptions.schema?.body as JsonSchema | undefined;
  const errors = part === 'body' && schema !== undefined ? misfitsOf(schema, body) : [];
  if (errors.length > 0) return errors;
  const given = part === 'params' ? params : part === 'querystring' ? query : undefined;
  const named = PARTS[part ?? ''];
  return fieldErrorsOf(misfits, { given, ...(named !== undefined && { part: named }) });
}
