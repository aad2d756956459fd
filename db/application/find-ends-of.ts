import { asc, desc, eq } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { applications } from './applications.table.ts';

const { submittedAt, id, state } = applications;
const oldest = prepared((value: Value<{ state: string }>) =>
  query
    .select(selected(applications, 'id'))
    .from(applications)
    .where(eq(state, value('state')))
    .orderBy(asc(state), asc(submittedAt), asc(id))
    .limit(1),
);
const newest = prepared((value: Value<{ state: string }>) =>
  query
    .select(selected(applications, 'id'))
    .from(applications)
    .where(eq(state, value('state')))
    .orderBy(desc(state), desc(submittedAt), desc(id))
    .limit(1),
);

/** Returns the ids of the oldest and the newest award in some states: two rows are read for each state, however many awards there are. */
export async function findEndsOf(on: Queryable, states: readonly string[]): Promise<readonly string[]> {
  const rows = await Promise.all(
    states.map(async (each) => [
      ...(await oldest(on, { state: each })),
      ...(await newest(on, { state: each })),
    ]),
  );
  return [...new Set(rows.flat().map((row) => row.id))].sort();
}
