import { and, eq, lte, sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { roles } from './roles.table.ts';

const holdersOn = prepared((value: Value<{ capacity: string; unit: string; day: string }>) =>
  query
    .selectDistinct(selected(roles, 'personId'))
    .from(roles)
    .where(
      and(
        eq(roles.capacity, value('capacity')),
        raw`coalesce(${roles.unit}, '') = ${value('unit')}`,
        lte(roles.fromDay, value('day')),
        raw`(${roles.untilDay} is null or ${roles.untilDay} >= ${value('day')})`,
      ),
    ),
);

/** Ids of the persons who hold a capacity for a unit (empty for none) by a role of their own on a day. */
export async function findHolders(
  on: Queryable,
  capacity: string,
  unit: string,
  day: string,
): Promise<readonly string[]> {
  const rows = await holdersOn(on, { capacity, unit, day });
  return rows.map(({ personId }) => personId);
}
