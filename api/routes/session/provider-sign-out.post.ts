import { endSessions } from '../../../use-cases/session/sessions.ts';
import { signedOutAccount } from '../../identity/verify-logout.ts';
import { route } from '../route.ts';

const TOKEN = { type: 'string', minLength: 1, maxLength: 8192, examples: ['eyJ...'] } as const;

/**
 * The identity provider says that somebody has signed out there (back-channel logout). Every session of that account ends
 * here, whichever of them the provider meant.
 */
export const providerSignOut = route(
  {
    tags: ['session'],
    summary: 'The identity provider says that somebody has signed out there (OpenID back-channel logout)',
    consumes: ['application/x-www-form-urlencoded'],
    body: { type: 'object', required: ['logout_token'], properties: { logout_token: TOKEN } },
    response: { 204: { type: 'null' }, 400: { $ref: 'Problem#' } },
  },
  { takes: 'form' },
  async (deps, request, reply) => {
    const account = await signedOutAccount(request.body.logout_token, deps.issuer, deps.portal.clientId);
    await endSessions(deps, account);
    return reply.status(204).header('cache-control', 'no-store').send();
  },
);
