import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { LEAF_PROOF, NUMBER, orReason } from '../../../schemas/audit.ts';
import { object } from '../../../../contract/parts.ts';
import { proveLeaf as prove } from '../../../../use-cases/audit/prove-leaf.ts';

export const proveLeaf = route(
  {
    tags: ['audit'],
    summary: 'Shows that a leaf is under the newest checkpoint',
    querystring: object({ leaf: NUMBER }),
    response: orReason(LEAF_PROOF),
  },
  {},
  async ({ database }, request) => prove(database, signedIn(request), Number(request.query.leaf)),
);
