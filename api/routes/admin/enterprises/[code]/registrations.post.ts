import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { BY_CODE, ENTERPRISE, PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { moveEnterprise as move } from '../../../../../use-cases/enterprise/move-enterprise.ts';
import { REGISTRATION } from '../../../../../use-cases/enterprise/register-enterprise.ts';

export const moveEnterprise = route(
  {
    tags: ['administration'],
    summary: 'Enters where it is registered from a day on; what was before stays on record',
    params: BY_CODE,
    body: REGISTRATION,
    response: { 200: ENTERPRISE, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request) =>
    move(database, signedIn(request), signedInBy(request), request.params.code, request.body),
);
