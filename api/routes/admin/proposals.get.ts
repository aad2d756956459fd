import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { PROPOSAL } from '../../schemas/proposals.ts';
import { list, object } from '../../../contract/parts.ts';
import { listProposals as read } from '../../../use-cases/proposal/list-proposals.ts';

/** `GET /admin/proposals`: adoptions, repeals, rulings and budgets that two persons of the office decide. */
export const listProposals = route(
  {
    tags: ['office'],
    summary: 'Open proposals, then those that were closed',
    response: { 200: object({ proposals: list(PROPOSAL) }) },
  },
  {},
  async ({ database }, request) => ({ proposals: await read(database, signedIn(request)) }),
);
