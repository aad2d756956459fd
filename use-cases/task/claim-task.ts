import { DUTIES } from '../../contract/parties.ts';
import type { Person } from '../../db/person/find-person.ts';
import * as db from '../../db/task/claim-task.ts';
import { requirePermission } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/**
 * Takes a task for a day; again to keep it. Colleagues see who has it, and cannot answer it meanwhile. So that no absent
 * person holds an award up, a claim that is not renewed ends by itself, and a head gives the task to somebody else.
 * @throws Refused `task.unknown`, `task.claimed`
 */
export async function claimTask({ database }: Pick<Ports, 'database'>, person: Person, id: string) {
  return change(database, person, id, 'claim', db.claimTask);
}

/**
 * Gives a task back.
 * @throws Refused `task.unknown`, `task.claimed`
 */
export async function releaseTask({ database }: Pick<Ports, 'database'>, person: Person, id: string) {
  return change(database, person, id, 'release', db.releaseTask);
}

async function change(
  database: Ports['database'],
  person: Person,
  id: string,
  act: 'claim' | 'release',
  run: typeof db.claimTask,
) {
  const key = taskKey(id);
  const attempt = { person: person.id, application: key?.application ?? null, type: `task.${act}` };
  await requirePermission(database, person, DUTIES, attempt);
  const claimed = key === null ? null : await run(database, person, key);
  if (claimed === null) throw new Refused('task.unknown');
  if (claimed.claimedBy !== null && claimed.claimedBy !== person.id)
    throw new Refused('task.claimed', { ...claimed });
  return { task: id, ...claimed };
}

const TASK_ID = /^(?<application>[^.]+)\.(?<openedBy>\d{1,9})\.(?<task>[^.]+)(?:\.(?<unit>[^.]+))?$/;

/** Returns the parts of a task's id; null if it is none. */
export function taskKey(id: string): db.TaskKey | null {
  const { application, openedBy, task, unit = '' } = TASK_ID.exec(id)?.groups ?? {};
  if (application === undefined || openedBy === undefined || task === undefined) return null;
  return { application, openedBy: Number(openedBy), task, unit };
}
