import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { CONFIRMED_CHANGE } from '../../../../schemas/changes.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { confirmChange as confirm } from '../../../../../use-cases/change/confirm-change.ts';

export const confirmChange = route(
  {
    tags: ['administration'],
    summary: 'Confirms what another administrator proposed: it holds from then on',
    params: BY_ID,
    response: { 200: CONFIRMED_CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request) => confirm(deps, signedIn(request), signedInBy(request), request.params.id),
);
