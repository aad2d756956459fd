import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { CONSISTENCY_PROOF, NUMBER, orReason } from '../../../schemas/audit.ts';
import { object } from '../../../../contract/parts.ts';
import { proveConsistency as prove } from '../../../../use-cases/audit/prove-consistency.ts';

export const proveConsistency = route(
  {
    tags: ['audit'],
    summary: 'Shows that a head of the log continues an earlier one',
    querystring: object({ from: NUMBER, to: NUMBER }),
    response: orReason(CONSISTENCY_PROOF),
  },
  {},
  async ({ database }, request) => {
    const { from, to } = request.query;
    return prove(database, signedIn(request), Number(from), Number(to));
  },
);
