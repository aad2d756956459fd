import { asc, desc, gte, lte } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { applications } from './applications.table.ts';

const { submittedAt, id, state } = applications;

// By a bound and not by equality: the planner then has no other index to go through in vain for a state in which nobody is.
const oldestFrom = prepared((value: Value<{ state: string }>) =>
  query
    .select(selected(applications, 'id', 'state'))
    .from(applications)
    .where(gte(state, value('state')))
    .orderBy(asc(state), asc(submittedAt), asc(id))
    .limit(1),
);
const newestTo = prepared((value: Value<{ state: string }>) =>
  query
    .select(selected(applications, 'id', 'state'))
    .from(applications)
    .where(lte(state, value('state')))
    .orderBy(desc(state), desc(submittedAt), desc(id))
    .limit(1),
);

/** Returns the ids of the oldest and the newest award in some states: two rows are read for each state, however many awards there are. */
export async function findEndsOf(on: Queryable, states: readonly string[]): Promise<readonly string[]> {
  const ends = await Promise.all(
    states.map(async (each) => {
      const found = [...(await oldestFrom(on, { state: each })), ...(await newestTo(on, { state: each }))];
      return found.filter((award) => award.state === each);
    }),
  );
  return [...new Set(ends.flat().map((award) => award.id))].sort();
}
