import { finishSignIn as finish } from '../../../use-cases/session/finish-sign-in.ts';
import { newSession, sessionOf, takeSignInMark } from '../../identity/session.ts';
import { route } from '../route.ts';

const PROBLEM = { $ref: 'Problem#' } as const;

export const finishSignIn = route(
  {
    tags: ['session'],
    summary: 'Where the identity provider sends the browser back to: a session begins',
    response: { 303: { type: 'null' }, 400: PROBLEM, 403: PROBLEM },
  },
  {},
  async (deps, request, reply) => {
    const mark = takeSignInMark(request, reply);
    const { search } = new URL(request.url, deps.portal.origin);
    const { id: session, give } = newSession();
    const returnTo = await finish(deps, { mark, search, session, replaces: sessionOf(request) });
    give(reply);
    return reply.redirect(returnTo, 303);
  },
);
