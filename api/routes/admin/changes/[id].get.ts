import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { CHANGE } from '../../../schemas/changes.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { readChange as read } from '../../../../use-cases/change/read-change.ts';

export const readChange = route(
  {
    tags: ['administration'],
    summary: 'What an administrator proposed, and what became of it',
    params: BY_ID,
    response: { 200: CHANGE },
  },
  {},
  async (deps, request) => read(deps, signedIn(request), request.params.id),
);
