import { and, asc, eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import type { ActName } from './admin-acts.ts';
import { adminActs } from './admin-acts.table.ts';

const REJOIN: ActName = 'award.rejoin';

const ofAward = prepared((value: Value<{ application: string; act: string }>) =>
  query
    .select(selected(adminActs, 'id', 'detail'))
    .from(adminActs)
    .where(and(eq(adminActs.about, value('application')), eq(adminActs.act, value('act'))))
    .orderBy(asc(adminActs.id)),
);

/** The acts by which the journal of an award and its histories were brought together, the oldest first. */
export async function findRejoins(
  on: Queryable,
  application: string,
): Promise<readonly RowOf<typeof adminActs, 'id' | 'detail'>[]> {
  return ofAward(on, { application, act: REJOIN });
}
