import type { Database } from '../../db/connect.ts';
import { findOtherDuties } from '../../db/payment/kept-apart.ts';
import type { Person } from '../../db/person/find-person.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/**
 * Nobody sends the money of an award that they handled, verified or approved: one person has one duty.
 * @throws Refused `duty.alreadyHeld` with the awards; the attempt is recorded
 */
export async function requireNoOtherDuty(
  database: Database,
  attempt: Attempt,
  person: Pick<Person, 'id'>,
  orders: readonly { readonly application: string }[],
): Promise<void> {
  const asked = orders.map(({ application }) => application);
  const applications = await findOtherDuties(database, person.id, asked);
  if (applications.length === 0) return;
  await refuseOnRecord(database, attempt, new Refused('duty.alreadyHeld', { applications }));
}
