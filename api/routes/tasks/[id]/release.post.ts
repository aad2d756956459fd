import { releaseTask as release } from '../../../../use-cases/task/claim-task.ts';
import { signedIn } from '../../../admit.ts';
import { BY_TASK_ID, CLAIMED } from '../../../schemas/lists.ts';
import { route } from '../../route.ts';

export const releaseTask = route(
  {
    tags: ['tasks'],
    summary: 'Give a task back',
    params: BY_TASK_ID,
    response: { 200: CLAIMED, 409: { $ref: 'Problem#' } },
  },
  {},
  (deps, request) => release(deps, signedIn(request), request.params.id),
);
