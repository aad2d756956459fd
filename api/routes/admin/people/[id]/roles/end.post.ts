import { signedIn } from '../../../../../admit.ts';
import { signedInBy } from '../../../../../identity/session.ts';
import { route } from '../../../../route.ts';
import { DATED_ROLE, PROBLEM_ANSWER } from '../../../../../schemas/people.ts';
import { BY_ID } from '../../../../../../contract/parts.ts';
import { END_ROLE, endRole as end } from '../../../../../../use-cases/role/end-role.ts';

export const endRole = route(
  {
    tags: ['administration'],
    summary: 'Sets the last day of a role',
    params: BY_ID,
    body: END_ROLE,
    response: { 200: DATED_ROLE, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request) =>
    end(database, signedIn(request), signedInBy(request), request.params.id, request.body),
);
