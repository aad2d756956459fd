import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { PROBLEM_ANSWER } from '../../schemas/people.ts';
import { PROPOSAL } from '../../schemas/proposals.ts';
import { MAKE_PROPOSAL, makeProposal as make } from '../../../use-cases/proposal/make-proposal.ts';

export const makeProposal = route(
  {
    tags: ['office'],
    summary: 'Proposes an adoption, a repeal, a ruling or money for a budget',
    body: MAKE_PROPOSAL,
    response: { 201: PROPOSAL, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request, reply) => {
    const proposal = await make(database, signedIn(request), request.body);
    return reply.status(201).header('location', `/api/admin/proposals/${proposal.id}`).send(proposal);
  },
);
