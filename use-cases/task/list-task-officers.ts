import { findHolders } from '../../db/person/find-holders.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findDutyOf } from '../../db/task/find-duty-of.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import { dayIn } from '../day-in.ts';
import { HEADS } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { holderOf } from '../person/known-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { taskKey } from './claim-task.ts';

/**
 * Returns the officers to whom a head can give a task, with their names; null for a name that is not known.
 * @throws Refused `duty.missing`, `task.unknown`
 */
export async function listTaskOfficers(
  { database, vault }: Pick<Ports, 'database' | 'vault'>,
  head: Person,
  id: string,
) {
  const key = taskKey(id);
  const attempt = { person: head.id, application: key?.application ?? null, type: 'task.listOfficers' };
  await requirePermission(database, head, HEADS, attempt);
  const duty = key === null ? null : await findDutyOf(database, key);
  if (key === null || duty === null) throw new Refused('task.unknown');
  const holders = await findHolders(database, duty, key.unit, dayIn(new Date()));
  const secrets = await findSecrets(database, vault, holders.map(holderOf));
  return {
    task: id,
    officers: holders.map((person) => ({ person, name: secrets.get(holderOf(person))?.name ?? null })),
  };
}
