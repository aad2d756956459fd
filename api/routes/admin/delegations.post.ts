import { signedIn } from '../../admit.ts';
import { signedInBy } from '../../identity/session.ts';
import { route } from '../route.ts';
import { NUMBERED_DELEGATION, PROBLEM_ANSWER } from '../../schemas/people.ts';
import {
  GRANT_DELEGATION,
  grantDelegation as grant,
} from '../../../use-cases/delegation/grant-delegation.ts';

export const grantDelegation = route(
  {
    tags: ['administration'],
    summary: 'Lets one person stand in for another, until a day',
    body: GRANT_DELEGATION,
    response: { 201: NUMBERED_DELEGATION, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request, reply) =>
    reply.status(201).send(await grant(database, signedIn(request), signedInBy(request), request.body)),
);
