import type { FastifyInstance } from 'fastify';
import { deleteSessions } from '../../db/person/sessions.ts';
import type { Deps } from '../deps.ts';
import { signedOutAccount } from '../identity/verify-logout.ts';

const BODY = {
  type: 'object',
  required: ['logout_token'],
  properties: { logout_token: { type: 'string', minLength: 1, maxLength: 8192, examples: ['eyJ...'] } },
} as const;
const PROBLEM = { $ref: 'Problem#' } as const;

/**
 * `POST /session/provider-sign-out`: where the identity provider says that somebody has signed out there (back-channel
 * logout). Every session of that account ends here, whichever of them the provider meant.
 */
export function providerSignOut(app: FastifyInstance, { database, issuer, portal }: Deps): void {
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, text, parsed) => parsed(null, Object.fromEntries(new URLSearchParams(text as string))),
    );
    scope.post<{ Body: { logout_token: string } }>(
      '/session/provider-sign-out',
      {
        schema: {
          tags: ['session'],
          summary:
            'The identity provider says that somebody has signed out there (OpenID back-channel logout)',
          consumes: ['application/x-www-form-urlencoded'],
          body: BODY,
          response: { 204: { type: 'null' }, 400: PROBLEM },
        },
        config: { permission: 'anyone' },
      },
      async ({ body }, reply) => {
        await deleteSessions(database, await signedOutAccount(body.logout_token, issuer, portal.clientId));
        return reply.status(204).header('cache-control', 'no-store').send();
      },
    );
    done();
  });
}
