import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { SWEEPS } from '../../schemas/audit.ts';
import { CURSOR, LIMIT } from '../../schemas/page.ts';
import { listSweeps as read } from '../../../use-cases/audit/list-sweeps.ts';

/** `GET /audit/sweeps`: the sweeps that have ended. */
export const listSweeps = route(
  {
    tags: ['audit'],
    summary: 'The sweeps that have ended, newest first',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { cursor: CURSOR, limit: LIMIT },
    },
    response: { 200: SWEEPS },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
