import { signedIn } from '../../../../admit.ts';
import { route } from '../../../route.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { PROPOSAL } from '../../../../schemas/proposals.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { withdrawProposal as withdraw } from '../../../../../use-cases/proposal/withdraw-proposal.ts';

export const withdrawProposal = route(
  {
    tags: ['office'],
    summary: 'Withdraws a proposal that nobody has confirmed',
    params: BY_ID,
    response: { 200: PROPOSAL, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request) => withdraw(database, signedIn(request), request.params.id),
);
