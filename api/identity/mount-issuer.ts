import type { FastifyInstance } from 'fastify';
import type { DevelopmentIssuer } from './development-issuer.ts';

const PREFIX = '/oidc';

/** Serves the development issuer below `/oidc`; it reads its own request bodies. */
export function mountIssuer(app: FastifyInstance, { provider }: DevelopmentIssuer): void {
  const handle = provider.callback();
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.all(`${PREFIX}/*`, { config: { permission: 'anyone' } }, async (request, reply) => {
      reply.hijack();
      const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
      raw.url = raw.url?.slice(PREFIX.length);
      await handle(raw, reply.raw);
    });
    done();
  });
}
