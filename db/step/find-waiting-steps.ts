import { eq, sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { steps } from './steps.table.ts';

/** When an award came into a state, by its journal. */
export type WaitingStep = RowOf<typeof steps, 'application' | 'stateAfter' | 'machineVersion' | 'at'> &
  RowOf<typeof applications, 'item'>;

const accepted = prepared(() =>
  query
    .select({
      ...selected(steps, 'application', 'stateAfter', 'machineVersion', 'at'),
      ...selected(applications, 'item'),
    })
    .from(steps)
    .innerJoin(applications, eq(applications.id, steps.application))
    .where(raw`${steps.accepted}`)
    .orderBy(steps.application, steps.seq),
);

/** Of all awards, award by award, oldest first. */
export async function findWaitingSteps(on: Queryable): Promise<readonly WaitingStep[]> {
  return accepted(on, {});
}
