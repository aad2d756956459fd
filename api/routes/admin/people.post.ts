import { signedIn } from '../../admit.ts';
import { signedInBy } from '../../identity/session.ts';
import { route } from '../route.ts';
import { CHANGE } from '../../schemas/changes.ts';
import { PROBLEM_ANSWER } from '../../schemas/people.ts';
import { REGISTER_PERSON, registerPerson as register } from '../../../use-cases/person/register-person.ts';
import { proposed } from './changes/proposed.ts';

export const registerPerson = route(
  {
    tags: ['administration'],
    summary: 'Proposes to register a person under the subject that the identity provider names',
    body: REGISTER_PERSON,
    response: { 202: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) =>
    proposed(reply, await register(deps, signedIn(request), signedInBy(request), request.body)),
);
