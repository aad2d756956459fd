import { FILTER } from '../../../use-cases/application/filter.ts';
import { countedApplications } from '../../../use-cases/application/list-applications.ts';
import { signedIn } from '../../admit.ts';
import { COUNTS } from '../../schemas/lists.ts';
import { route } from '../route.ts';

/** How many applications a filter selects, by stage and state. */
export const countApplications = route(
  {
    tags: ['applications'],
    summary: 'How many applications there are, by stage and state, and what they come to',
    querystring: { type: 'object', additionalProperties: false, properties: FILTER },
    response: { 200: COUNTS },
  },
  {},
  (deps, request) => countedApplications(deps, signedIn(request), request.query),
);
