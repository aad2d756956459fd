import type { FastifyInstance } from 'fastify';
import { DUTIES } from '../../contract/parties.ts';
import { claimTask, releaseTask, type TaskKey } from '../../db/task/claim-task.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../../use-cases/refused.ts';
import { BY_TASK_ID, CLAIMED } from '../schemas/lists.ts';

/**
 * `POST /tasks/:id/claim` and `/release`: colleagues see who has a task. It binds nobody: whoever may decide still may,
 * so that no absent person holds an award up; a claim that is not renewed ends by itself.
 */
export function claimTasks(app: FastifyInstance, deps: Deps): void {
  const acts = [
    { act: 'claim', run: claimTask, summary: 'Take a task, for a day; again to keep it' },
    { act: 'release', run: releaseTask, summary: 'Give a task back' },
  ] as const;
  for (const { act, run, summary } of acts) {
    const schema = {
      tags: ['tasks'],
      summary,
      params: BY_TASK_ID,
      response: { 200: CLAIMED, 409: { $ref: 'Problem#' } },
    };
    app.post<{ Params: { id: string } }>(
      `/tasks/:id/${act}`,
      { schema, config: { permission: DUTIES } },
      async (request) => {
        const person = signedIn(request);
        const { id } = request.params;
        const key = taskKey(id);
        const claimed = key === null ? null : await run(deps.database, person, key);
        if (claimed === null) throw new Refused('task.unknown');
        if (claimed.claimedBy !== null && claimed.claimedBy !== person.id)
          throw new Refused('task.claimed', { ...claimed });
        return { task: id, ...claimed };
      },
    );
  }
}

const TASK_ID = /^(?<application>[^.]+)\.(?<openedBy>\d{1,9})\.(?<task>[^.]+)(?:\.(?<unit>[^.]+))?$/;

function taskKey(id: string): TaskKey | null {
  const { application, openedBy, task, unit = '' } = TASK_ID.exec(id)?.groups ?? {};
  if (application === undefined || openedBy === undefined || task === undefined) return null;
  return { application, openedBy: Number(openedBy), task, unit };
}
