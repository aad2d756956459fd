import { signedIn } from '../../../admit.ts';
import { signedInBy } from '../../../identity/session.ts';
import { route } from '../../route.ts';
import { BY_CODE, ENTERPRISE } from '../../../schemas/people.ts';
import {
  CHANGE_ENTERPRISE,
  changeEnterprise as change,
} from '../../../../use-cases/enterprise/change-enterprise.ts';

export const changeEnterprise = route(
  {
    tags: ['administration'],
    summary: 'Corrects what is kept of an enterprise',
    params: BY_CODE,
    body: CHANGE_ENTERPRISE,
    response: { 200: ENTERPRISE },
  },
  {},
  async ({ database }, request) =>
    change(database, signedIn(request), signedInBy(request), request.params.code, request.body),
);
