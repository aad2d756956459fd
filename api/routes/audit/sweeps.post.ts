import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { TEXT, object } from '../../../contract/parts.ts';
import { requestSweep as ask } from '../../../use-cases/audit/request-sweep.ts';

export const requestSweep = route(
  {
    tags: ['audit'],
    summary: 'Asks for a sweep over everything on record',
    response: { 202: object({ id: TEXT, location: TEXT }) },
  },
  {},
  async (deps, request, reply) => {
    const id = await ask(deps, signedIn(request));
    return reply.status(202).send({ id, location: `/api/audit/sweeps/${id}` });
  },
);
