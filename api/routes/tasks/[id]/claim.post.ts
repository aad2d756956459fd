import { claimTask as claim } from '../../../../use-cases/task/claim-task.ts';
import { signedIn } from '../../../admit.ts';
import { BY_TASK_ID, CLAIMED } from '../../../schemas/lists.ts';
import { route } from '../../route.ts';

export const claimTask = route(
  {
    tags: ['tasks'],
    summary: 'Take a task, for a day; again to keep it',
    params: BY_TASK_ID,
    response: { 200: CLAIMED, 409: { $ref: 'Problem#' } },
  },
  {},
  (deps, request) => claim(deps, signedIn(request), request.params.id),
);
