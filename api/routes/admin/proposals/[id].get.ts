import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { PROPOSAL } from '../../../schemas/proposals.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { readProposal as read } from '../../../../use-cases/proposal/read-proposal.ts';

export const readProposal = route(
  { tags: ['office'], summary: 'One proposal', params: BY_ID, response: { 200: PROPOSAL } },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.params.id),
);
