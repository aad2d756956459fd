import { deleteDraft as remove } from '../../../use-cases/draft/delete-draft.ts';
import { signedIn } from '../../admit.ts';
import { BY_ID } from '../../../contract/parts.ts';
import { PROBLEM_ANSWER } from '../../schemas/people.ts';
import { route } from '../route.ts';

export const deleteDraft = route(
  {
    tags: ['drafts'],
    summary: 'Throws a draft away',
    params: BY_ID,
    response: { 204: { type: 'null' }, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) => {
    await remove(deps, signedIn(request), request.params.id);
    return reply.status(204).send();
  },
);
