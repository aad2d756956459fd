import { signedIn } from '../../../admit.ts';
import { signedInBy } from '../../../identity/session.ts';
import { route } from '../../route.ts';
import { PERSON, PROBLEM_ANSWER } from '../../../schemas/people.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { CHANGE_PERSON, changePerson as change } from '../../../../use-cases/person/change-person.ts';

export const changePerson = route(
  {
    tags: ['administration'],
    summary: 'Corrects account, name or phone',
    params: BY_ID,
    body: CHANGE_PERSON,
    response: { 200: PERSON, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request) =>
    change(deps, signedIn(request), signedInBy(request), request.params.id, request.body),
);
