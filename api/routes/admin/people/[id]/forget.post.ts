import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { PERSON } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { forgetPerson as forget } from '../../../../../use-cases/person/forget-person.ts';

export const forgetPerson = route(
  {
    tags: ['administration'],
    summary: 'Destroys the key of what is kept of a person, and ends their roles: it cannot be undone',
    params: BY_ID,
    response: { 200: PERSON },
  },
  {},
  async (deps, request) => forget(deps, signedIn(request), signedInBy(request), request.params.id),
);
