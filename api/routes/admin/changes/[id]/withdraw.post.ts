import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { CHANGE } from '../../../../schemas/changes.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { withdrawChange as withdraw } from '../../../../../use-cases/change/withdraw-change.ts';

export const withdrawChange = route(
  {
    tags: ['administration'],
    summary: 'Withdraws a change that nobody has confirmed',
    params: BY_ID,
    response: { 200: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request) => withdraw(deps, signedIn(request), signedInBy(request), request.params.id),
);
