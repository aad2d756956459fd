import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findTouchedActs, type TouchedAct } from '../../db/person/touched-acts.ts';
import { nowOf } from '../now-of.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';

export const TOUCHED_READERS: readonly Role[] = ['handle', 'approve', 'group', 'pay', 'auditor'];

/**
 * Returns the acts on an award that an interest touches and at which the leading group has not looked: they hold its payment. With the award's own time.
 * @throws Refused `duty.missing`
 */
export async function listTouchedActs(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
): Promise<{ readonly now: string; readonly acts: readonly TouchedAct[] }> {
  const { id: application } = row;
  const attempt = { person: person.id, application, type: 'interest.list' };
  await requirePermission(database, person, TOUCHED_READERS, attempt);
  return { now: nowOf(row), acts: await findTouchedActs(database, { applications: [application] }) };
}
