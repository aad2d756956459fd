import { deleteView as remove } from '../../../use-cases/saved-view/saved-views.ts';
import { BY_ID } from '../../../contract/parts.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

export const deleteView = route(
  {
    tags: ['lists'],
    summary: 'Throws a named filter away',
    params: BY_ID,
    response: { 204: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    await remove(deps, signedIn(request), request.params.id);
    return reply.status(204).send();
  },
);
