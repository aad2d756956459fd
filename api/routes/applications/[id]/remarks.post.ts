import { WORDS } from '../../../../use-cases/note/notes.ts';
import { writeRemark as write } from '../../../../use-cases/remark/remarks.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { REMARKS } from '../../../schemas/correspondence.ts';
import { route } from '../../route.ts';

export const writeRemark = route(
  {
    tags: ['applications'],
    summary: 'Writes to the office as the applicant, or to the applicant as the office',
    params: BY_ID,
    body: WORDS,
    response: { 201: REMARKS },
  },
  { about: 'application' },
  async (deps, request, reply) =>
    reply.status(201).send(await write(deps, signedIn(request), askedFor(request), request.body.words)),
);
