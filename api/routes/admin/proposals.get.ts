import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { PROPOSAL, REPORTED } from '../../schemas/proposals.ts';
import { list, object } from '../../../contract/parts.ts';
import { listProposals as read } from '../../../use-cases/proposal/list-proposals.ts';

/** `GET /admin/proposals`: what two persons of the office decide, and the mergers of which registers ask them. */
export const listProposals = route(
  {
    tags: ['office'],
    summary: 'Open proposals, then those that were closed',
    response: { 200: object({ proposals: list(PROPOSAL), reported: list(REPORTED) }) },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request)),
);
