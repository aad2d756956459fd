import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { BY_CODE, ENTERPRISE } from '../../../schemas/people.ts';
import { readEnterprise as read } from '../../../../use-cases/enterprise/read-enterprise.ts';

export const readEnterprise = route(
  { tags: ['administration'], summary: 'One enterprise', params: BY_CODE, response: { 200: ENTERPRISE } },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.params.code),
);
