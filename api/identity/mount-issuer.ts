import type { FastifyInstance } from 'fastify';
import { rawOf } from '../http/secured-answers.ts';
import { INTERACTION, type DevelopmentIssuer } from './development-issuer.ts';
import { interactionPage } from './interaction-page.ts';

const PREFIX = '/oidc';
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

/**
 * Serves the development issuer below `/oidc`; it reads its own request bodies. Its sign-in page lists the demonstration
 * people: one click signs in.
 */
export function mountIssuer(app: FastifyInstance, { provider, people }: DevelopmentIssuer): void {
  const handle = provider.callback();
  const config = { permission: 'anyone', page: true } as const;
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.get(`${PREFIX}${INTERACTION}/:uid`, { config }, (request, reply) =>
      reply.headers(PAGE_HEADERS).send(interactionPage(request.url.replace(/\?.*$/, ''), people)),
    );
    scope.post<{ Params: { account: string } }>(
      `${PREFIX}${INTERACTION}/:uid/:account`,
      { config },
      async ({ raw, params: { account } }, reply) => {
        reply.hijack();
        await provider.interactionFinished(raw, rawOf(reply), { login: { accountId: account } });
      },
    );
    scope.all(`${PREFIX}/*`, { config }, async (request, reply) => {
      reply.hijack();
      const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
      raw.url = raw.url?.slice(PREFIX.length);
      await handle(raw, rawOf(reply));
    });
    done();
  });
}
