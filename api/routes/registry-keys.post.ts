import { signedIn } from '../admit.ts';
import { signedInBy } from '../identity/session.ts';
import { route } from './route.ts';
import { CHANGE } from '../schemas/changes.ts';
import { proposed } from './admin/changes/proposed.ts';
import { ENTER_KEY, proposeKey as propose } from '../../use-cases/registry/enter-key.ts';

/** `POST /registry-keys`: the public key (Ed25519) with which a registry’s program signs, once a second administrator has confirmed it. */
export const enterKey = route(
  {
    tags: ['registry'],
    summary: 'Propose the public key of a registry’s program',
    body: ENTER_KEY,
    response: { 202: CHANGE, 409: { $ref: 'Problem#' } },
  },
  {},
  async (deps, request, reply) =>
    proposed(reply, await propose(deps, signedIn(request), signedInBy(request), request.body)),
);
