import { signedIn } from '../../../../admit.ts';
import { route } from '../../../route.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { CONFIRMED } from '../../../../schemas/proposals.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import { confirmProposal as confirm } from '../../../../../use-cases/proposal/confirm-proposal.ts';

export const confirmProposal = route(
  {
    tags: ['office'],
    summary: 'Confirms what another person of the office proposed: it holds from then on',
    params: BY_ID,
    response: { 200: CONFIRMED, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database, engine: { deliver } }, request) =>
    confirm({ database, deliver }, signedIn(request), request.params.id),
);
