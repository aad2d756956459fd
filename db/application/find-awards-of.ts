import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { applications } from './applications.table.ts';

/** An award with its snapshot, and by how many milliseconds its clock is ahead (development; else 0). */
export type AwardOf = RowOf<typeof applications, 'id' | 'snapshot' | 'skippedMs'>;

const awardsOf = prepared((value: Value<{ enterprise: string }>) =>
  query
    .select(selected(applications, 'id', 'snapshot', 'skippedMs'))
    .from(applications)
    .where(eq(applications.enterprise, value('enterprise')))
    .orderBy(applications.id),
);

/** Every award of an enterprise in the order of their ids. */
export async function findAwardsOf(sql: Queryable['sql'], enterprise: string): Promise<readonly AwardOf[]> {
  return awardsOf({ sql }, { enterprise });
}
