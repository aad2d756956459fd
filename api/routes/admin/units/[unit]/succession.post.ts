import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { CHANGE } from '../../../../schemas/changes.ts';
import { UNIT_ID } from '../../../../../use-cases/parts.ts';
import { SUCCEED_UNIT, succeedUnit as succeed } from '../../../../../use-cases/unit/succeed-unit.ts';
import { proposed } from '../../changes/proposed.ts';

export const succeedUnit = route(
  {
    tags: ['administration'],
    summary: 'Proposes that a unit ends, and that another one takes over its tasks',
    params: { type: 'object', required: ['unit'], properties: { unit: UNIT_ID } },
    body: SUCCEED_UNIT,
    response: { 202: CHANGE, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) =>
    proposed(
      reply,
      await succeed(deps, signedIn(request), signedInBy(request), request.params.unit, request.body),
    ),
);
