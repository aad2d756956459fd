import { WORDS, writeNote as write } from '../../../../use-cases/note/notes.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { NOTES } from '../../../schemas/correspondence.ts';
import { route } from '../../route.ts';

export const writeNote = route(
  {
    tags: ['applications'],
    summary: 'Writes to the other officers of the award',
    params: BY_ID,
    body: WORDS,
    response: { 201: NOTES },
  },
  { about: 'application' },
  async (deps, request, reply) =>
    reply.status(201).send(await write(deps, signedIn(request), askedFor(request), request.body.words)),
);
