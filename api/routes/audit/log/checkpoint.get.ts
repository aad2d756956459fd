import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { LOG_HEAD } from '../../../schemas/audit.ts';
import { readCheckpoint as read } from '../../../../use-cases/audit/read-checkpoint.ts';

export const readCheckpoint = route(
  {
    tags: ['audit'],
    summary: 'The newest signed head of the sealed log, and its keys',
    response: { 200: LOG_HEAD },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request)),
);
