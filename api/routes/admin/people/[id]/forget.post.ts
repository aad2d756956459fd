import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { CHANGE } from '../../../../schemas/changes.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { forgetPerson as forget } from '../../../../../use-cases/person/forget-person.ts';
import { proposed } from '../../changes/proposed.ts';

export const forgetPerson = route(
  {
    tags: ['administration'],
    summary:
      'Proposes to destroy the key of what is kept of a person, and to end their roles: it cannot be undone',
    params: BY_ID,
    response: { 202: CHANGE },
  },
  {},
  async (deps, request, reply) =>
    proposed(reply, await forget(deps, signedIn(request), signedInBy(request), request.params.id)),
);
