import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { REFUSALS } from '../../schemas/audit.ts';
import { CURSOR, LIMIT } from '../../schemas/page.ts';
import { listRefusals as read, REFUSAL_FILTER } from '../../../use-cases/audit/list-refusals.ts';

/** `GET /audit/refusals`: refused attempts, found by who tried what, when, on which award, and why not. */
export const listRefusals = route(
  {
    tags: ['audit'],
    summary: 'Refused attempts, the newest first',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { ...REFUSAL_FILTER, cursor: CURSOR, limit: LIMIT },
    },
    response: { 200: REFUSALS },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
