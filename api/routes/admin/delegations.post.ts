import { signedIn } from '../../admit.ts';
import { signedInBy } from '../../identity/session.ts';
import { route } from '../route.ts';
import { CHANGE } from '../../schemas/changes.ts';
import { PROBLEM_ANSWER } from '../../schemas/people.ts';
import {
  GRANT_DELEGATION,
  grantDelegation as grant,
} from '../../../use-cases/delegation/grant-delegation.ts';
import { proposed } from './changes/proposed.ts';

export const grantDelegation = route(
  {
    tags: ['administration'],
    summary: 'Proposes that one person stands in for another, until a day',
    body: GRANT_DELEGATION,
    response: { 202: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) =>
    proposed(reply, await grant(deps, signedIn(request), signedInBy(request), request.body)),
);
