import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { CHANGE } from '../../../../schemas/changes.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { grantRole as grant } from '../../../../../use-cases/role/grant-role.ts';
import { GRANT } from '../../../../../use-cases/role/grant.ts';
import { proposed } from '../../changes/proposed.ts';

export const grantRole = route(
  {
    tags: ['administration'],
    summary: 'Proposes a role from a day on',
    params: BY_ID,
    body: GRANT,
    response: { 202: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) =>
    proposed(
      reply,
      await grant(deps, signedIn(request), signedInBy(request), request.params.id, request.body),
    ),
);
