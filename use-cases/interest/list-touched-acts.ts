import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findTouchedActs, type TouchedAct } from '../../db/person/touched-acts.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';

export const TOUCHED_READERS: readonly Role[] = ['handle', 'approve', 'group', 'pay', 'auditor'];

/**
 * Returns the acts on an award that an interest touches and at which the leading group has not looked: they hold its payment.
 * @throws Refused `duty.missing`
 */
export async function listTouchedActs(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { id: application }: Pick<ApplicationRow, 'id'>,
): Promise<readonly TouchedAct[]> {
  const attempt = { person: person.id, application, type: 'interest.list' };
  await requirePermission(database, person, TOUCHED_READERS, attempt);
  return findTouchedActs(database, { applications: [application] });
}
