import type { Queryable } from '../../db/connect.ts';
import { fewestOthers, lockAdministrators } from '../../db/person/other-administrators.ts';
import { addDays } from '../../policy/engine/dates.ts';
import { dayIn } from '../day-in.ts';
import { Refused } from '../refused.ts';

/** One proposes and another one confirms: fewer can change nothing. */
const LEAST = 2;

/**
 * Requires that on each day that is taken from an administrator, from today on, two others administer. Within the transaction that
 * takes it: what two take at once is taken one after the other.
 * @param ends the role that ends, by its first day, and the last day that is left of it; null if all of them end today
 * @throws Refused `admin.twoNeeded`
 */
export async function requireTwoLeft(
  tx: Queryable,
  person: string,
  ends: { readonly fromDay: string; readonly untilDay: string } | null,
): Promise<void> {
  await lockAdministrators(tx);
  const today = dayIn(new Date());
  const next = ends === null ? today : addDays(ends.untilDay, 1);
  const fewest = await fewestOthers(tx, {
    person,
    fromDay: ends?.fromDay ?? null,
    first: next > today ? next : today,
  });
  if (fewest !== null && fewest < LEAST) throw new Refused('admin.twoNeeded');
}
