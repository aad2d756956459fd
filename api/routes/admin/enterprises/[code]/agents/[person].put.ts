import { signedIn } from '../../../../../admit.ts';
import { signedInBy } from '../../../../../identity/session.ts';
import { route } from '../../../../route.ts';
import { BY_AGENT, ENTERPRISE, PROBLEM_ANSWER } from '../../../../../schemas/people.ts';
import { appointAgent as appoint } from '../../../../../../use-cases/enterprise/appoint-agent.ts';

export const appointAgent = route(
  {
    tags: ['administration'],
    summary: 'Lets a person act for it',
    params: BY_AGENT,
    response: { 200: ENTERPRISE, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request) =>
    appoint(database, signedIn(request), signedInBy(request), request.params.code, request.params.person),
);
