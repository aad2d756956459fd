import { beginSignIn as begin } from '../../../use-cases/session/begin-sign-in.ts';
import { markSignIn } from '../../identity/session.ts';
import { route } from '../route.ts';

const RETURN_TO = { type: 'string', maxLength: 500, pattern: '^/', examples: ['/'] } as const;

export const beginSignIn = route(
  {
    tags: ['session'],
    summary: 'Sends a browser to the identity provider',
    querystring: { type: 'object', properties: { returnTo: RETURN_TO } },
    response: { 303: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    const mark = markSignIn(reply);
    return reply.redirect(await begin(deps, mark, request.query.returnTo ?? '/'), 303);
  },
);
