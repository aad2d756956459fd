import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/**
 * Nobody sends money to a firm in which they, or those for whom they stand in, have an interest.
 * @throws Refused `interest.declared` with the firms; the attempt is recorded
 */
export async function requireNoInterest(
  database: Database,
  attempt: Attempt,
  { interests, enterprises: ownFirms }: Person,
  orders: readonly { readonly enterprise: string }[],
): Promise<void> {
  const own = new Set([...ownFirms, ...interests.map(({ enterprise }) => enterprise)]);
  const enterprises = [...new Set(orders.map(({ enterprise }) => enterprise))].filter((code) =>
    own.has(code),
  );
  if (enterprises.length === 0) return;
  await refuseOnRecord(database, attempt, new Refused('interest.declared', { enterprises }));
}
