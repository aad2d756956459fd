import { unsubscribeProgram as unsubscribe } from '../../../use-cases/notification/subscribe-program.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

export const unsubscribeProgram = route(
  {
    tags: ['notifications'],
    summary: 'Notifies no program any more; its secret is forgotten',
    response: { 204: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    await unsubscribe(deps, signedIn(request).id);
    return reply.status(204).send();
  },
);
