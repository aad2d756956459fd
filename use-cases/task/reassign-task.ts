import { onRecord } from '../../db/administration/admin-acts.ts';
import { findPersons, type Person } from '../../db/person/find-person.ts';
import { findPeople } from '../../db/person/people.ts';
import * as db from '../../db/task/claim-task.ts';
import { dayIn } from '../day-in.ts';
import { HEADS } from '../may.ts';
import { PERSON_ID } from '../parts.ts';
import { requirePermission } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { taskKey } from './claim-task.ts';

/** To whom a task is given. */
export const REASSIGN = {
  type: 'object',
  additionalProperties: false,
  required: ['person'],
  properties: { person: PERSON_ID },
} as const;

/**
 * Gives a task to a person whose inbox it is in, even if somebody has taken it; on record, because it takes a task away.
 * @throws Refused `duty.missing`, `task.unknown` if no open task has that id, or the person could not answer it
 */
export async function reassignTask(
  { database }: Pick<Ports, 'database'>,
  head: Person,
  id: string,
  to: string,
) {
  const key = taskKey(id);
  const attempt = { person: head.id, application: key?.application ?? null, type: 'task.reassign' };
  await requirePermission(database, head, HEADS, attempt);
  const [known] = await findPeople(database, { id: to });
  const [holder] = known === undefined ? [] : await findPersons(database, [known.account], dayIn(new Date()));
  if (key === null || holder === undefined) throw new Refused('task.unknown');
  const act = { person: head.id, act: 'task.reassign', about: id, detail: { to } } as const;
  const given = await onRecord(database, act, (tx) => db.reassignTask(tx, holder, key));
  if (given === null) throw new Refused('task.unknown');
  return { task: id, ...given };
}
