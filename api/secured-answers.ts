import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet from 'helmet';
import type { ServerResponse } from 'node:http';

/** Everything comes from here. Whether a connection is encrypted is decided before the door. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** What helmet says of an answer: the same of all, so it is asked once. */
const HEADERS = headersOf(helmet({ contentSecurityPolicy: { directives: CONTENT_SECURITY } }));

/** Tells browsers with each answer what they may do with it. A route may say something stricter. */
export function securesAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(HEADERS);
    done();
  });
}

/** What a route writes its answer to by itself, with the headers that every answer has. */
export function rawOf(reply: FastifyReply): ServerResponse {
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  return reply.raw;
}

function headersOf(middleware: ReturnType<typeof helmet>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  middleware(null as never, response as never, () => undefined);
  return headers;
}
