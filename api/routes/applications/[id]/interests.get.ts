import { BY_ID, INSTANT, object } from '../../../../contract/parts.ts';
import { listTouchedActs as list } from '../../../../use-cases/interest/list-touched-acts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { TOUCHED_ACTS } from '../../../schemas/interests.ts';
import { route } from '../../route.ts';

export const listTouchedActs = route(
  {
    tags: ['applications'],
    summary: 'The acts that an interest touches which was entered later: they hold the payment',
    params: BY_ID,
    response: { 200: object({ now: INSTANT, ...TOUCHED_ACTS.properties }) },
  },
  { about: 'application' },
  async (deps, request) => list(deps, signedIn(request), askedFor(request)),
);
