import type { Database } from '../../db/connect.ts';
import { findKnownInterests } from '../../db/payment/known-interests.ts';
import type { Person } from '../../db/person/find-person.ts';
import { dayIn } from '../day-in.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/**
 * Nobody sends money to a firm in which they, or those for whom they stand in, have an interest: declared, or known by the record as
 * for any other duty.
 * @throws Refused `interest.declared`, `interest.known` with the firms; the attempt is recorded
 */
export async function requireNoInterest(
  database: Database,
  attempt: Attempt,
  { id, interests, roles }: Person,
  orders: readonly { readonly enterprise: string }[],
): Promise<void> {
  const paid = [...new Set(orders.map(({ enterprise }) => enterprise))];
  const declared = new Set(interests.map(({ enterprise }) => enterprise));
  const enterprises = paid.filter((code) => declared.has(code));
  if (enterprises.length > 0)
    await refuseOnRecord(database, attempt, new Refused('interest.declared', { enterprises }));
  const principals = roles.flatMap(({ capacity, principal }) =>
    capacity === 'pay' && principal !== null ? [principal] : [],
  );
  const known = await findKnownInterests(database, [id, ...principals], paid, dayIn(new Date()));
  if (known.length > 0)
    await refuseOnRecord(database, attempt, new Refused('interest.known', { enterprises: known }));
}
