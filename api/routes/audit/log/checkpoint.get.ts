import { route } from '../../route.ts';
import { REPORT } from '../../../schemas/audit.ts';
import { readCheckpoint as read } from '../../../../use-cases/audit/read-checkpoint.ts';

export const readCheckpoint = route(
  {
    tags: ['audit'],
    summary: 'The newest signed head of the sealed log, and its keys',
    response: { 200: REPORT },
  },
  {},
  async ({ database }) => read(database),
);
