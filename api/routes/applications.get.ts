import { FILTER, LIST_SORTS } from '../../use-cases/application/filter.ts';
import { listApplications as list } from '../../use-cases/application/list-applications.ts';
import { signedIn } from '../admit.ts';
import { APPLICATIONS } from '../schemas/lists.ts';
import { CURSOR, LIMIT } from '../schemas/page.ts';
import { route } from './route.ts';

/** What this person may see and wants, the newest first unless they ask otherwise. */
export const listApplications = route(
  {
    tags: ['applications'],
    summary: 'Applications, the newest first; each sees what is theirs',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { ...FILTER, sort: { enum: LIST_SORTS }, cursor: CURSOR, limit: LIMIT },
    },
    response: { 200: APPLICATIONS },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
