import { applications } from '../application/applications.table.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { steps } from '../step/steps.table.ts';

const RUN = ['runId', 'application'] as const;
const AWARD = ['machineVersion', 'snapshot'] as const;
const LIST = `${selectList(steps, RUN, 'run')}, ${selectList(applications, AWARD, 'applications')}`;

/** A run that the journal names and that is not exported. */
export interface UnexportedRun
  extends RowOf<typeof steps, (typeof RUN)[number]>, RowOf<typeof applications, (typeof AWARD)[number]> {
  /** Whether another run of the award came after it. */
  readonly isFollowed: boolean;
}

/** The runs without an export whose newest row was recorded more than `ageMs` ago. */
export async function findUnexported({ sql }: Queryable, ageMs: number): Promise<readonly UnexportedRun[]> {
  return sql<UnexportedRun[]>`
    select ${sql.unsafe(LIST)}, run.newest < applications.seq as "isFollowed"
    from (select application, run_id, max(seq) as newest, max(recorded_at) as at from steps group by 1, 2) as run
    join applications on applications.id = run.application
    where run.at < now() - ${`${ageMs} milliseconds`}::interval
      and not exists (select from history_exports where history_exports.run_id = run.run_id)`;
}
