import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { SWEEP } from '../../../schemas/audit.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { readSweep as read } from '../../../../use-cases/audit/read-sweep.ts';

export const readSweep = route(
  { tags: ['audit'], summary: 'What a sweep found', params: BY_ID, response: { 200: SWEEP } },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.params.id),
);
