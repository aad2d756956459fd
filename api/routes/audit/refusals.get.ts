import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { REFUSALS } from '../../schemas/audit.ts';
import { listRefusals as read } from '../../../use-cases/audit/list-refusals.ts';

/** `GET /audit/refusals`: the newest refused attempts. */
export const listRefusals = route(
  { tags: ['audit'], summary: 'Refused attempts, the newest first', response: { 200: REFUSALS } },
  {},
  async ({ database }, request) => ({ refusals: await read(database, signedIn(request)) }),
);
