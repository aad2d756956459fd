import { REASSIGN, reassignTask as reassign } from '../../../../use-cases/task/reassign-task.ts';
import { signedIn } from '../../../admit.ts';
import { BY_TASK_ID, CLAIMED } from '../../../schemas/lists.ts';
import { route } from '../../route.ts';

export const reassignTask = route(
  {
    tags: ['tasks'],
    summary: 'Give a task to another person, even if somebody has taken it',
    params: BY_TASK_ID,
    body: REASSIGN,
    response: { 200: CLAIMED },
  },
  {},
  (deps, request) => reassign(deps, signedIn(request), request.params.id, request.body.person),
);
