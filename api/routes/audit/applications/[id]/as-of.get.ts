import { askedFor, signedIn } from '../../../../admit.ts';
import { route } from '../../../route.ts';
import { AS_OF, orReason } from '../../../../schemas/audit.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { readAsOf as read } from '../../../../../use-cases/audit/read-as-of.ts';

/** `GET /audit/applications/:id/as-of`: an award as it stood at an instant; now, if none is named. */
export const readAsOf = route(
  {
    tags: ['audit'],
    summary: 'An award as it stood: state, who had to act, who could do what, what was known',
    params: BY_ID,
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { at: { type: 'string', maxLength: 40, examples: ['2026-03-02T04:00:00Z'] } },
    },
    response: orReason(AS_OF),
  },
  { about: 'application' },
  async (deps, request) =>
    read(deps, signedIn(request), askedFor(request).id, request.query.at ?? new Date().toISOString()),
);
