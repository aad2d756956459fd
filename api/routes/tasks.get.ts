import { TASK_FILTERS } from '../../contract/choices.ts';
import { listTasks as list } from '../../use-cases/task/list-tasks.ts';
import { signedIn } from '../admit.ts';
import { TASKS } from '../schemas/lists.ts';
import { CURSOR, LIMIT } from '../schemas/page.ts';
import { route } from './route.ts';

export const listTasks = route(
  {
    tags: ['tasks'],
    summary: 'The inbox of one’s duties and unit, due first',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: {
        claimed: {
          enum: TASK_FILTERS,
          description: 'Only what this person has taken, or what nobody else has.',
        },
        cursor: CURSOR,
        limit: LIMIT,
      },
    },
    response: { 200: TASKS },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
