import { signedIn } from '../../../../../admit.ts';
import { signedInBy } from '../../../../../identity/session.ts';
import { route } from '../../../../route.ts';
import { BY_ID } from '../../../../../../contract/parts.ts';
import { END_INTEREST, endInterest as end } from '../../../../../../use-cases/interest/end-interest.ts';

export const endInterest = route(
  {
    tags: ['administration'],
    summary: 'Sets the last day of a declared interest',
    params: BY_ID,
    body: END_INTEREST,
    response: { 200: END_INTEREST },
  },
  {},
  async ({ database }, request) => {
    await end(database, signedIn(request), signedInBy(request), request.params.id, request.body);
    return request.body;
  },
);
