import { listLetters as list } from '../../../../use-cases/letter/list-letters.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { LETTERS } from '../../../schemas/letters.ts';
import { route } from '../../route.ts';

export const listLetters = route(
  {
    tags: ['letters'],
    summary: 'The letters of the office about the award, as far as this person may read them',
    params: BY_ID,
    response: { 200: LETTERS },
  },
  { about: 'application' },
  (deps, request) => list(deps, signedIn(request), askedFor(request)),
);
