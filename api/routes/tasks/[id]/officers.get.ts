import { list, nullable, object, TEXT } from '../../../../contract/parts.ts';
import { listTaskOfficers as read } from '../../../../use-cases/task/list-task-officers.ts';
import { signedIn } from '../../../admit.ts';
import { BY_TASK_ID } from '../../../schemas/lists.ts';
import { route } from '../../route.ts';

export const listTaskOfficers = route(
  {
    tags: ['tasks'],
    summary: 'To whom a head can give a task',
    params: BY_TASK_ID,
    response: {
      200: object({ task: TEXT, officers: list(object({ person: TEXT, name: nullable(TEXT) })) }),
    },
  },
  {},
  (deps, request) => read(deps, signedIn(request), request.params.id),
);
