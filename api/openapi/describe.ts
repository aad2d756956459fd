import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify';
import { FIELD } from '../schemas/form.ts';
import { PROBLEM } from '../schemas/problem.ts';
import type { JsonSchema } from '../../contract/signals/schema.ts';
import { exampleOf } from './example-of.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes an Idempotency-Key: a repeated request has one effect. */
    idempotent?: true;
    /** The route takes an If-Match version; some routes need one. */
    versioned?: 'needed' | 'taken';
  }
}

const INFO = {
  title: 'Gongshu Brand Awards / 拱墅品牌奖励',
  version: '1',
  description:
    'From the first form to the money in the bank, and five years past it. Amounts are integer fen, days are days in Hangzhou, instants are UTC. Every error is a problem document (RFC 9457) in Chinese or English, by Accept-Language.',
};

/** Headers that a route takes by what it declares of itself. */
const IDEMPOTENCY_KEY = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description:
    'Names this request: sent again with the same body it has one effect and one answer, for 72 hours.',
  examples: ['6f0c2f0e-7d0b-4b5e-9a55-1f6f0a1a9d3e'],
};
const IF_MATCH = {
  type: 'string',
  pattern: '^(W/)?"[0-9]{1,9}"$',
  description:
    'The version that the sender saw, as the ETag of what they read says it; another one is refused.',
  examples: ['"3"'],
};

const WORDS: Readonly<Record<string, string>> = {
  200: 'Done.',
  201: 'Created.',
  202: 'Taken, and not answered yet.',
  204: 'Done; there is nothing to say.',
  303: 'The browser is sent on.',
  304: 'Not changed.',
  400: 'The Idempotency-Key is missing.',
  401: 'Nobody is signed in, or the token is not valid.',
  403: 'Not allowed for this person; the attempt is on record.',
  404: 'It does not exist, or is none of this person’s business.',
  409: 'Refused as things stand: `code` says why, `allowed` what can be done instead.',
  412: 'It has changed since the version that If-Match names: read it again.',
  413: 'Too large.',
  421: 'The request names another host than this system.',
  422: 'Not of the form that is needed.',
  428: 'If-Match is missing: read it first, and send its ETag.',
  429: 'Too many requests: wait as long as Retry-After says.',
  500: 'Something went wrong on our side.',
  503: 'A part of the system cannot be reached just now.',
};

/** Describes every route that is registered after it, as OpenAPI 3.1: `app.swagger()`. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  for (const shared of [PROBLEM, FIELD]) app.addSchema(shared);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: INFO,
      servers: [{ url: '/api' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
    convertConstToEnum: false,
    refResolver: {
      buildLocalReference: ({ $id }, _base, _fragment, index) =>
        typeof $id === 'string' ? $id : `schema-${index}`,
    },
    transform: ({ schema, url, route }) => ({
      schema: documented(route, schema, app.getSchemas() as Readonly<Record<string, JsonSchema>>),
      url,
    }),
  });
}

/** A route's schema with everything that follows from what the route declares of itself. */
function documented(
  route: RouteOptions,
  schema: FastifySchema | undefined,
  shared: Readonly<Record<string, JsonSchema>>,
): FastifySchema {
  const { config } = route;
  const isOpen = config?.permission === 'anyone';
  const takes = { body: schema?.body !== undefined, params: route.url.includes(':') };
  const headers = {
    ...(config?.idempotent === true ? { 'Idempotency-Key': IDEMPOTENCY_KEY } : {}),
    ...(config?.versioned === undefined ? {} : { 'If-Match': IF_MATCH }),
  };
  const needed = [
    ...(config?.idempotent === true ? ['Idempotency-Key'] : []),
    ...(config?.versioned === 'needed' ? ['If-Match'] : []),
  ];
  return structuredClone({
    ...schema,
    operationId: operationId(route),
    ...(isOpen ? {} : { security: [{ token: [] }] }),
    'x-permission': config?.permission,
    ...(Object.keys(headers).length === 0
      ? {}
      : {
          headers: {
            type: 'object',
            required: needed,
            properties: headers,
          },
        }),
    ...(takes.body ? { body: withExample(schema?.body as JsonSchema, shared) } : {}),
    response: {
      ...Object.fromEntries(problemStatuses(route, schema).map((status) => [status, problemWith(status)])),
      ...Object.fromEntries(
        Object.entries((schema?.response ?? {}) as Record<string, JsonSchema>).map(([status, answer]) => [
          status,
          described(status, answer, shared),
        ]),
      ),
    },
  });
}

/** Which problems a route may answer with, by what it takes. */
function problemStatuses(
  { config, url }: RouteOptions,
  schema: FastifySchema | undefined,
): readonly number[] {
  const isOpen = config?.permission === 'anyone';
  const hasParams = url.includes(':');
  const hasBody = schema?.body !== undefined;
  const isCommand = config?.idempotent === true;
  return [
    ...(isCommand ? [400, 409] : []),
    ...(isOpen ? [] : [401, 403]),
    ...(hasParams ? [404] : []),
    ...(config?.versioned === undefined ? [] : [412]),
    ...(hasBody ? [413] : []),
    421,
    422,
    ...(config?.versioned === 'needed' ? [428] : []),
    429,
    500,
    503,
  ];
}

function problemWith(status: number): JsonSchema {
  return {
    description: WORDS[status],
    content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
    ...(status === 429 ? { headers: { 'Retry-After': { type: 'integer', description: 'Seconds.' } } } : {}),
  };
}

function described(
  status: string,
  answer: JsonSchema,
  shared: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  if (answer['$ref'] === 'Problem#') return problemWith(Number(status));
  const description = answer['description'] ?? WORDS[status] ?? 'The answer.';
  if (answer['type'] === 'null' || 'content' in answer) return { ...answer, description };
  return { ...withExample(answer, shared), description };
}

function withExample(schema: JsonSchema, shared: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { ...schema, examples: [exampleOf(schema, shared)] };
}

/** `postApplicationsByIdSignalsApplicationAccept` */
function operationId({ method, url }: RouteOptions): string {
  const words = url
    .replace('/api/', '/')
    .replaceAll(/:(\w+)/g, 'by-$1')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return [
    String(method).toLowerCase(),
    ...words.map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`),
  ].join('');
}
