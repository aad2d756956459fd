import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What the tests read of the description that the API gives of itself. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly 'x-permission': unknown;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

export interface Media {
  readonly schema: object;
  readonly example?: unknown;
}

/** The description, of a API in this process. */
export async function descriptionOf(app: FastifyInstance): Promise<OpenApi> {
  return (await app.inject('/api/openapi.json')).json();
}

/** Compiles a schema of the description. */
export function compiler({ components }: OpenApi): (schema: object) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return (schema) => ajv.compile({ ...schema, components });
}

/** How answers are judged by a description, which most systems of a process share word by word. */
interface Judge {
  readonly description: OpenApi;
  readonly compile: ReturnType<typeof compiler>;
  readonly validators: Map<string, ValidateFunction>;
}

const judges = new Map<string, Judge>();

async function judgeOf(app: FastifyInstance): Promise<Judge> {
  const { body } = await app.inject('/api/openapi.json');
  const known = judges.get(body);
  if (known !== undefined) return known;
  const description = JSON.parse(body) as OpenApi;
  const judge = {
    description,
    compile: compiler(description),
    validators: new Map<string, ValidateFunction>(),
  };
  judges.set(body, judge);
  return judge;
}

/**
 * Holds every answer of a API against its description; to be called before it listens.
 * @returns what did not fit, one sentence each, filled as the answers go out
 */
export function checkAnswers(app: FastifyInstance): readonly string[] {
  const wrong = new Set<string>();
  let judge: Promise<Judge> | undefined;
  const sentences: string[] = [];
  const say = (sentence: string): void => {
    if (!wrong.has(sentence)) sentences.push(sentence);
    wrong.add(sentence);
  };
  app.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload) => {
    const { url } = request.routeOptions;
    if (request.is404 || url === undefined || isUndescribed(url) || request.method === 'HEAD') return;
    const { description, compile, validators } = await (judge ??= judgeOf(app));
    const path = url.slice('/api'.length).replaceAll(/:(\w+)/g, '{$1}');
    const name = `${request.method} ${path}`;
    const operation = description.paths[path]?.[request.method.toLowerCase()];
    if (operation === undefined) {
      say(`${name} is not in /api/openapi.json`);
      return;
    }
    const answer = operation.responses[reply.statusCode];
    if (answer === undefined) {
      say(`${name} answered ${reply.statusCode}, which its schema does not declare`);
      return;
    }
    const media = Object.entries(answer.content ?? {}).find(([type]) => type.endsWith('json'))?.[1];
    // A browser is answered with pages.
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (media === undefined || typeof payload !== 'string' || isPage) return;
    const key = `${name} ${reply.statusCode}`;
    const validate = validators.get(key) ?? compile(media.schema);
    validators.set(key, validate);
    if (validate(JSON.parse(payload))) return;
    const [first] = validate.errors ?? [];
    say(
      `${key}: the answer does not fit its schema: ${first?.instancePath ?? ''} ${first?.message ?? ''} ${JSON.stringify(first?.params)}`,
    );
  });
  return sentences;
}

function isUndescribed(url: string): boolean {
  return !url.startsWith('/api/') || url.startsWith('/api/docs') || url === '/api/openapi.json';
}
