import { listApplications as list } from '../../use-cases/application/list-applications.ts';
import { signedIn } from '../admit.ts';
import { APPLICATIONS } from '../schemas/lists.ts';
import { CURSOR, LIMIT } from '../schemas/page.ts';
import { route } from './route.ts';

const FILTER = { type: 'string', minLength: 1, maxLength: 100 } as const;

/** What this person may see, the newest first. */
export const listApplications = route(
  {
    tags: ['applications'],
    summary: 'Applications, the newest first; each sees what is theirs',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { state: FILTER, item: FILTER, enterprise: FILTER, cursor: CURSOR, limit: LIMIT },
    },
    response: { 200: APPLICATIONS },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
