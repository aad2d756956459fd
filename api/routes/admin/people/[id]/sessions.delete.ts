import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { BY_ID, COUNT, object } from '../../../../../contract/parts.ts';
import { endSessions as end } from '../../../../../use-cases/person/end-sessions.ts';

export const endSessions = route(
  {
    tags: ['administration'],
    summary: 'Signs a person out everywhere',
    params: BY_ID,
    response: { 200: object({ ended: COUNT }) },
  },
  {},
  async (deps, request) => ({
    ended: await end(deps, signedIn(request), signedInBy(request), request.params.id),
  }),
);
