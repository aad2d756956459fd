import { beginSignIn as begin } from '../../../use-cases/session/begin-sign-in.ts';
import { isAtOrigin } from '../../http/own-host.ts';
import { newSignIn } from '../../identity/session.ts';
import { route } from '../route.ts';

const RETURN_TO = { type: 'string', maxLength: 500, pattern: '^/[!-~]*$', examples: ['/'] } as const;

export const beginSignIn = route(
  {
    tags: ['session'],
    summary: 'Sends a browser to the identity provider',
    querystring: { type: 'object', properties: { returnTo: RETURN_TO } },
    response: { 303: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    // Cookies belong to the public address: a person who comes by another name of this machine begins there.
    if (!isAtOrigin(request, deps.portal.origin))
      return reply.redirect(`${deps.portal.origin}${request.url}`, 303);
    const { id, give } = newSignIn();
    const provider = await begin(deps, id, request.query.returnTo ?? '/');
    give(reply);
    return reply.redirect(provider, 303);
  },
);
