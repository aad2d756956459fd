import { and, eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from './steps.table.ts';

/** An event that an award has taken, and where it stood afterwards. */
export type AcceptedStep = RowOf<typeof steps, 'seq' | 'event' | 'stateAfter'>;

const acceptedOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(steps, 'seq', 'event', 'stateAfter'))
    .from(steps)
    .where(and(eq(steps.application, value('application')), eq(steps.accepted, true)))
    .orderBy(steps.seq),
);

/** Returns the events that an application has taken, oldest first. */
export async function findAcceptedSteps(
  on: Queryable,
  application: string,
): Promise<readonly AcceptedStep[]> {
  return acceptedOf(on, { application });
}
