import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { CHANGE } from '../../schemas/changes.ts';
import { list, object } from '../../../contract/parts.ts';
import { listChanges as listThem } from '../../../use-cases/change/list-changes.ts';

export const listChanges = route(
  {
    tags: ['administration'],
    summary: 'What administrators have proposed: the open first, then the closed, newest first',
    response: { 200: object({ changes: list(CHANGE) }) },
  },
  {},
  async (deps, request) => ({ changes: await listThem(deps, signedIn(request)) }),
);
