import { and, eq, lte, sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { heldRoles } from './held-roles.view.ts';

const holdersOn = prepared((value: Value<{ capacity: string; unit: string; day: string }>) =>
  query
    .selectDistinct({ personId: raw<string>`${heldRoles.personId}`.as('personId') })
    .from(heldRoles)
    .where(
      and(
        eq(heldRoles.capacity, value('capacity')),
        raw`coalesce(${heldRoles.unit}, '') = ${value('unit')}`,
        lte(heldRoles.fromDay, value('day')),
        raw`(${heldRoles.untilDay} is null or ${heldRoles.untilDay} >= ${value('day')})`,
      ),
    ),
);

/** Ids of the persons who hold a capacity for a unit (empty for none) by a role of their own, or of the unit that took it over, on a day. */
export async function findHolders(
  on: Queryable,
  capacity: string,
  unit: string,
  day: string,
): Promise<readonly string[]> {
  const rows = await holdersOn(on, { capacity, unit, day });
  return rows.map(({ personId }) => personId);
}
