import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { ServerResponse } from 'node:http';
import { PORTAL_POLICY } from './portal-policy.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What it answers is shown by a browser as a page, or is a part of one; `portal` is a page of the portal. */
    page?: true | 'portal';
  }
}

/** A page takes everything from here. Whether a connection is encrypted is decided before the API. */
export const PAGE_HEADERS = headersOf({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      upgradeInsecureRequests: null,
    },
  },
});

/** A page of the portal has a stricter policy, of which nothing comes from helmet. */
const PORTAL = headersOf({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: Object.fromEntries(
      Object.entries(PORTAL_POLICY).map(([name, sources]) => [name, [...sources]]),
    ),
  },
});

/** Data is shown by no browser: where one does all the same, nothing in it counts. The rest of helmet is about pages. */
const DATA = headersOf({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** Tells browsers with each answer what they may do with it. A route may say something stricter. */
export function securesAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    void reply.headers(headersFor(routeOptions.config.page));
    done();
  });
}

function headersFor(page: true | 'portal' | undefined): Readonly<Record<string, string>> {
  if (page === 'portal') return PORTAL;
  return page === true ? PAGE_HEADERS : DATA;
}

/** What a route writes its answer to by itself, with the headers that every answer has. */
export function rawOf(reply: FastifyReply): ServerResponse {
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  return reply.raw;
}

/** What helmet says of an answer: the same of all, so it is asked once. */
function headersOf(options: HelmetOptions): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(options)(null as never, response as never, () => undefined);
  return headers;
}
