import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { DELEGATION_ID, NUMBERED_DELEGATION } from '../../schemas/people.ts';
import { list, nullable, object } from '../../../contract/parts.ts';
import { LIST_DELEGATIONS, listDelegations as read } from '../../../use-cases/delegation/list-delegations.ts';

/** `GET /admin/delegations`: who stands in for whom, until when. */
export const listDelegations = route(
  {
    tags: ['administration'],
    summary: 'Delegations, newest first',
    querystring: LIST_DELEGATIONS,
    response: { 200: object({ delegations: list(NUMBERED_DELEGATION), next: nullable(DELEGATION_ID) }) },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
