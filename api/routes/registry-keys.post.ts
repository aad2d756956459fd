import { signedIn } from '../admit.ts';
import { signedInBy } from '../identity/session.ts';
import { route } from './route.ts';
import { object, TEXT } from '../../contract/parts.ts';
import { ENTER_KEY, enterKey as enter } from '../../use-cases/registry/enter-key.ts';

/** `POST /registry-keys`: the public key (Ed25519) with which a registry’s program signs. */
export const enterKey = route(
  {
    tags: ['registry'],
    summary: 'Enter the public key of a registry’s program',
    body: ENTER_KEY,
    response: { 201: object({ id: TEXT, person: TEXT }), 409: { $ref: 'Problem#' } },
  },
  {},
  async ({ database }, request, reply) => {
    const { id, person } = request.body;
    await enter(database, signedIn(request), signedInBy(request), request.body);
    return reply.status(201).send({ id, person });
  },
);
