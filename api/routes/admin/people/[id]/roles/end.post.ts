import { signedIn } from '../../../../../admit.ts';
import { route } from '../../../../route.ts';
import { DATED_ROLE } from '../../../../../schemas/people.ts';
import { BY_ID } from '../../../../../../contract/parts.ts';
import { END_ROLE, endRole as end } from '../../../../../../use-cases/role/end-role.ts';

export const endRole = route(
  {
    tags: ['administration'],
    summary: 'Sets the last day of a role',
    params: BY_ID,
    body: END_ROLE,
    response: { 200: DATED_ROLE },
  },
  {},
  async ({ database }, request) => end(database, signedIn(request), request.params.id, request.body),
);
