import { signedIn } from '../../admit.ts';
import { signedInBy } from '../../identity/session.ts';
import { route } from '../route.ts';
import { ENTERPRISE, PROBLEM_ANSWER } from '../../schemas/people.ts';
import {
  REGISTER_ENTERPRISE,
  registerEnterprise as register,
} from '../../../use-cases/enterprise/register-enterprise.ts';

export const registerEnterprise = route(
  {
    tags: ['administration'],
    summary: 'Registers an enterprise with where it is registered',
    body: REGISTER_ENTERPRISE,
    response: { 201: ENTERPRISE, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request, reply) =>
    reply.status(201).send(await register(database, signedIn(request), signedInBy(request), request.body)),
);
