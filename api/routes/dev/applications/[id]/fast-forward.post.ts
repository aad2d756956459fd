import { skipTimeTo } from '../../../../../use-cases/development/skip-time.ts';
import { askedFor } from '../../../../admit.ts';
import { inDevelopment } from '../../../../deps.ts';
import { APPLICATION_ID, BY_ID, DATE, INSTANT, object } from '../../../../../contract/parts.ts';
import { route } from '../../../route.ts';

export const fastForward = route(
  {
    tags: ['development'],
    summary: 'Time passes for one award',
    params: BY_ID,
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['until'],
      properties: { until: { ...DATE, examples: ['2027-03-15'] } },
    },
    response: { 200: object({ application: APPLICATION_ID, now: INSTANT }), 409: { $ref: 'Problem#' } },
  },
  { development: true, about: 'application' },
  (deps, request) => skipTimeTo(deps, inDevelopment(deps).skipTime, askedFor(request), request.body.until),
);
