import { codeOf } from '../../schemas/codes.ts';
import { listOverdue as list } from '../../../use-cases/task/list-overdue.ts';
import { signedIn } from '../../admit.ts';
import { OVERDUE } from '../../schemas/lists.ts';
import { CURSOR, LIMIT } from '../../schemas/page.ts';
import { route } from '../route.ts';

const CODE = { type: 'string', minLength: 1, maxLength: 100 } as const;

/** What is overdue of everybody, for those who stand above it. */
export const listOverdue = route(
  {
    tags: ['tasks'],
    summary: 'What is overdue, due first, and whose it is',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: {
        unit: CODE,
        party: { ...codeOf('PARTIES'), description: 'For whom it waits.' },
        escalated: { type: 'boolean', description: 'Only what was escalated to this person’s capacity.' },
        cursor: CURSOR,
        limit: LIMIT,
      },
    },
    response: { 200: OVERDUE },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
