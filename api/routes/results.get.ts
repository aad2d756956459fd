import { listResults as list } from '../../use-cases/results/list-results.ts';
import { CURSOR } from '../schemas/page.ts';
import { RESULTS } from '../schemas/results.ts';
import { route } from './route.ts';

export const listResults = route(
  {
    tags: ['results'],
    summary:
      'Open data: what was paid to whom for what, those submitted last first, and refusals if the policy publishes them',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: {
        cursor: CURSOR,
        limit: { type: 'integer', minimum: 1, maximum: 500 },
      },
    },
    response: { 200: RESULTS },
  },
  {},
  (deps, request) => list(deps, request.query),
);
