import { listNotes as list } from '../../../../use-cases/note/notes.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { NOTES } from '../../../schemas/correspondence.ts';
import { route } from '../../route.ts';

export const listNotes = route(
  {
    tags: ['applications'],
    summary: 'What officers wrote to each other; the applicant never reads it',
    params: BY_ID,
    response: { 200: NOTES },
  },
  { about: 'application' },
  (deps, request) => list(deps, signedIn(request), askedFor(request)),
);
