import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { DATED_ROLE, PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { grantRole as grant } from '../../../../../use-cases/role/grant-role.ts';
import { GRANT } from '../../../../../use-cases/role/grant.ts';

export const grantRole = route(
  {
    tags: ['administration'],
    summary: 'Grants a role from a day on',
    params: BY_ID,
    body: GRANT,
    response: { 201: DATED_ROLE, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request, reply) =>
    reply
      .status(201)
      .send(await grant(database, signedIn(request), signedInBy(request), request.params.id, request.body)),
);
