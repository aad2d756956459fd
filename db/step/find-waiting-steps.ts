import type { Queryable } from '../connect.ts';

/** When an award came into a state, by its journal. */
export interface WaitingStep {
  readonly application: string;
  readonly item: string;
  readonly stateAfter: string;
  readonly machineVersion: number;
  readonly at: string;
}

/** Of all awards, award by award, oldest first. */
export async function findWaitingSteps({ sql }: Queryable): Promise<readonly WaitingStep[]> {
  return sql<WaitingStep[]>`
    select application, item, steps.state_after as "stateAfter", steps.machine_version as "machineVersion",
      utc(steps.at) as at
    from steps join applications on id = application where accepted order by application, steps.seq`;
}
