import { signedIn } from '../../../../../admit.ts';
import { signedInBy } from '../../../../../identity/session.ts';
import { route } from '../../../../route.ts';
import { CHANGE } from '../../../../../schemas/changes.ts';
import { DATED_ROLE, PROBLEM_ANSWER } from '../../../../../schemas/people.ts';
import { BY_ID } from '../../../../../../contract/parts.ts';
import { END_ROLE, endRole as end } from '../../../../../../use-cases/role/end-role.ts';
import { proposed } from '../../../changes/proposed.ts';

export const endRole = route(
  {
    tags: ['administration'],
    summary:
      'Sets the last day of a role; proposes it if somebody administers no more and a third one can confirm it',
    params: BY_ID,
    body: END_ROLE,
    response: { 200: DATED_ROLE, 202: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) => {
    const answer = await end(deps, signedIn(request), signedInBy(request), request.params.id, request.body);
    return 'content' in answer ? proposed(reply, answer) : reply.send(answer);
  },
);
