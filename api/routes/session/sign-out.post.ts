import { signOut as end } from '../../../use-cases/session/sign-out.ts';
import { signedIn } from '../../admit.ts';
import { clearSession, sessionOf } from '../../identity/session.ts';
import { object, TEXT } from '../../../contract/parts.ts';
import { route } from '../route.ts';

export const signOut = route(
  {
    tags: ['session'],
    summary: 'Ends the session, here or everywhere; `next` ends the one with the identity provider too',
    body: { type: 'object', additionalProperties: false, properties: { everywhere: { type: 'boolean' } } },
    response: { 200: object({ next: TEXT }) },
  },
  {},
  async (deps, request, reply) => {
    const next = await end(deps, signedIn(request), sessionOf(request), request.body.everywhere === true);
    clearSession(reply);
    return reply.header('clear-site-data', '"cache", "storage"').send({ next });
  },
);
