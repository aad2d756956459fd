import { desc, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { requestRefusals } from './request-refusals.table.ts';
import { steps } from './steps.table.ts';

/** An attempt that was refused; of one that the API refused the application is as it was asked for. */
export type RefusedAttempt = RowOf<typeof requestRefusals, 'at' | 'person' | 'application' | 'type' | 'code'>;

const refusedRequests = prepared((value: Value<{ limit: number }>) =>
  query
    .select(selected(requestRefusals, 'at', 'person', 'application', 'type', 'code'))
    .from(requestRefusals)
    .orderBy(desc(requestRefusals.id))
    .limit(value('limit')),
);
const refusedSteps = prepared((value: Value<{ limit: number }>) =>
  query
    .select({
      ...selected(steps, 'at', 'person', 'application', 'type'),
      code: raw<string>`${steps.refusal} ->> 'code'`.as('code'),
    })
    .from(steps)
    .where(raw`not ${steps.accepted}`)
    .orderBy(desc(steps.recordedAt))
    .limit(value('limit')),
);

/** What the API refused before it reached an award, newest first. */
export async function findRefusedRequests(on: Queryable, limit: number): Promise<readonly RefusedAttempt[]> {
  return refusedRequests(on, { limit });
}

/** What was refused on the record of an award, newest first. */
export async function findRefusedSteps(on: Queryable, limit: number): Promise<readonly RefusedAttempt[]> {
  return refusedSteps(on, { limit });
}
