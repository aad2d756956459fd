import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { CHANGE } from '../../../../schemas/changes.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { CHANGE_ACCOUNT, changeAccount as change } from '../../../../../use-cases/person/change-account.ts';
import { proposed } from '../../changes/proposed.ts';

export const changeAccount = route(
  {
    tags: ['administration'],
    summary: 'Proposes the account under which a person signs in',
    params: BY_ID,
    body: CHANGE_ACCOUNT,
    response: { 202: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) =>
    proposed(
      reply,
      await change(deps, signedIn(request), signedInBy(request), request.params.id, request.body),
    ),
);
