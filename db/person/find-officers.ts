import { and, inArray, lte, sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { roles } from './roles.table.ts';

const officersOn = prepared((value: Value<{ day: string }>) =>
  query
    .selectDistinct(selected(roles, 'personId'))
    .from(roles)
    .where(
      and(
        inArray(roles.capacity, ['handle', 'approve']),
        lte(roles.fromDay, value('day')),
        raw`(${roles.untilDay} is null or ${roles.untilDay} >= ${value('day')})`,
      ),
    ),
);

/** Ids of the persons who handle or approve for the office on a day. */
export async function findOfficers(sql: Queryable['sql'], day: string): Promise<readonly string[]> {
  const rows = await officersOn({ sql }, { day });
  return rows.map(({ personId }) => personId);
}
