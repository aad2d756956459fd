import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';
import type { Deps } from '../deps.ts';
import { validator } from '../http/validator.ts';
import type { Line } from './route.ts';

/** Registers the lines of a table. */
export function register(app: FastifyInstance, deps: Deps, table: readonly Line[]): void {
  app.decorateRequest('signedBody', null);
  for (const [method, url, permission, { schema, config, answer }] of table) {
    if (config.development === true && deps.development === null) continue;
    void app.register((scope, _options, done) => {
      if (config.takes !== undefined) takesOther(scope, config.takes);
      scope.route({
        method,
        url,
        schema,
        config: { ...config, permission },
        ...(config.bodyIsCheckedByAct === true ? { validatorCompiler: exceptBody } : {}),
        handler: (request, reply) => answer(deps, request, reply),
      });
      done();
    });
  }
}

/** Parameters and queries refer to no shared schema. */
const compile = validator({}, {}) as unknown as FastifySchemaCompiler<unknown>;
const exceptBody: FastifySchemaCompiler<unknown> = (part) =>
  part.httpPart === 'body' ? () => true : compile(part);

function takesOther(scope: FastifyInstance, kind: 'form' | 'bytes' | 'signed'): void {
  if (kind === 'signed') {
    scope.addHook('preParsing', async (request, _reply, payload) => {
      request.signedBody = await buffer(payload);
      return Readable.from(request.signedBody);
    });
    return;
  }
  scope.removeAllContentTypeParsers();
  if (kind === 'bytes') {
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    return;
  }
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, text, parsed) => parsed(null, Object.fromEntries(new URLSearchParams(text as string))),
  );
}
