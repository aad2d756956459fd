import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Deps } from './deps.ts';
import { requirePermission, type Permission } from '../use-cases/permission.ts';
import { accountBehind } from './person-of.ts';
import { requireReaderOf } from '../use-cases/dossier/readers-of.ts';
import { Refused } from '../use-cases/refused.ts';
import { unstorableText } from './http/storable-text.ts';
import { visits, type Visit } from '../use-cases/person/visits.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use a route; one that does not say it does not start. */
    permission?: Permission;
    /** Under which name a refused attempt is put on record, where method and address do not tell it. */
    attempt?: string;
    /** The route is about one application, which is found together with who asks. */
    about?: 'application';
  }
  interface FastifyRequest {
    /** Who sends it; null on a route that is open to anyone. */
    person: Visit['person'] | null;
    /** What it is about, on a route that says so; null if there is none, or none that is their business. */
    application: Visit['application'];
  }
}

const MINUTE_MS = 60_000;

/**
 * Everything that a request meets before its body is read: the rates of its address and its person, who sends it, and
 * whether they may use the route. A refused person is put on record. What a person is answered is kept by no cache.
 */
export async function admit(app: FastifyInstance, deps: Deps): Promise<void> {
  await app.register(rateLimit, { global: false });
  const limit = (max: number, keyGenerator: (request: FastifyRequest) => string) => {
    const check = app.createRateLimit({ max, timeWindow: MINUTE_MS, keyGenerator });
    return async (request: FastifyRequest): Promise<void> => {
      const verdict = await check(request);
      if (!verdict.isAllowed && verdict.isExceeded)
        throw new Refused('rate.exceeded', { retryAfterSeconds: verdict.ttlInSeconds });
    };
  };
  const limitAddress = limit(deps.limits.perAddress, ({ ip }) => ip);
  const limitPerson = limit(deps.limits.perPerson, ({ person, ip }) => person?.id ?? ip);

  const find = visits(deps.database);

  app.decorateRequest('person', null);
  app.decorateRequest('application', null);
  app.addHook('onRequest', async (request, reply) => {
    await limitAddress(request);
    const { permission, about } = request.routeOptions.config;
    if (request.is404 || permission === 'anyone') return;
    void reply.header('cache-control', 'no-store');
    if (permission === undefined) throw new Error(`${request.url} has no permission`);
    const unstorable = unstorableText(request);
    if (unstorable !== undefined) throw unstorable;
    const account = await accountBehind(request, deps.issuer, deps.database);
    const visit = await find({ account, application: about === undefined ? null : idOf(request) });
    if (visit === null) throw new Refused('person.unknown');
    const { person } = visit;
    request.person = person;
    request.application = visit.application;
    await limitPerson(request);
    await requirePermission(deps.database, person, permission, {
      person: person.id,
      application: applicationOf(request),
      type: attemptOf(request),
    });
  });
}

/** Who sends a request to a route for which somebody must be signed in. */
export function signedIn({ person, url }: FastifyRequest): Visit['person'] {
  if (person === null) throw new Error(`${url} is open to anyone and asks who sends the request`);
  return person;
}

/**
 * What a request to a route about one application is about.
 * @throws Refused `application.unknown`: a foreign one is a missing one
 */
export function askedFor(request: FastifyRequest): NonNullable<Visit['application']> {
  const { application } = request;
  if (application === null) throw new Refused('application.unknown');
  requireReaderOf(signedIn(request), application);
  return application;
}

function attemptOf({ method, routeOptions: { url, config } }: FastifyRequest): string {
  return config.attempt ?? `${method} ${url ?? ''}`;
}

function applicationOf(request: FastifyRequest): string | null {
  return request.routeOptions.url?.includes('/applications/:id') === true ? idOf(request) : null;
}

function idOf({ params }: FastifyRequest): string | null {
  return (params as { id?: string }).id ?? null;
}
