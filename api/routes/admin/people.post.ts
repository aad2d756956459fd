import { signedIn } from '../../admit.ts';
import { signedInBy } from '../../identity/session.ts';
import { route } from '../route.ts';
import { PERSON, PROBLEM_ANSWER } from '../../schemas/people.ts';
import { REGISTER_PERSON, registerPerson as register } from '../../../use-cases/person/register-person.ts';

export const registerPerson = route(
  {
    tags: ['administration'],
    summary: 'Registers a person under the subject that the identity provider names',
    body: REGISTER_PERSON,
    response: { 201: PERSON, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) => {
    const person = await register(deps, signedIn(request), signedInBy(request), request.body);
    return reply.status(201).header('location', `/api/admin/people/${person.id}`).send(person);
  },
);
