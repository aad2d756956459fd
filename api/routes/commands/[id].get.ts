import { readCommand as read } from '../../../use-cases/command/read-command.ts';
import { signedIn } from '../../admit.ts';
import { COMMAND } from '../../schemas/application.ts';
import { BY_ID } from '../../../contract/parts.ts';
import { route } from '../route.ts';

export const readCommand = route(
  {
    tags: ['applications'],
    summary: 'What came of a command, for the person who sent it',
    params: BY_ID,
    response: { 200: COMMAND },
  },
  {},
  (deps, request) => read(deps, signedIn(request), request.params.id),
);
