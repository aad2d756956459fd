import { signedIn } from '../../../admit.ts';
import { signedInBy } from '../../../identity/session.ts';
import { route } from '../../route.ts';
import { UNIT } from '../../../schemas/people.ts';
import { UNIT_ID } from '../../../../use-cases/parts.ts';
import { KEEP_UNIT, keepUnit as keep } from '../../../../use-cases/unit/keep-unit.ts';

export const keepUnit = route(
  {
    tags: ['administration'],
    summary: 'Enters a unit, or what it is called from now on',
    params: { type: 'object', required: ['unit'], properties: { unit: UNIT_ID } },
    body: KEEP_UNIT,
    response: { 200: UNIT },
  },
  {},
  async ({ database }, request) =>
    keep(database, signedIn(request), signedInBy(request), request.params.unit, request.body),
);
