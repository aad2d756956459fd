import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { ACT } from '../../schemas/people.ts';
import { list, nullable, object } from '../../../contract/parts.ts';
import { LIST_ACTS, listActs as read } from '../../../use-cases/act/list-acts.ts';

/** `GET /admin/acts`: who changed what of people, units, enterprises and the policy. Nothing of it can be changed or removed. */
export const listActs = route(
  {
    tags: ['administration'],
    summary: 'Administrative acts, newest first',
    querystring: LIST_ACTS,
    response: { 200: object({ acts: list(ACT), next: nullable({ type: 'integer', examples: [1] }) }) },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
