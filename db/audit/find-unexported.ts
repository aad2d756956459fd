import type { Queryable } from '../connect.ts';

/** A run that the journal names and that is not exported. */
export interface UnexportedRun {
  readonly runId: string;
  readonly application: string;
  readonly machineVersion: number;
  readonly snapshot: unknown;
  /** Whether another run of the award came after it. */
  readonly isFollowed: boolean;
}

/** The runs without an export whose newest row was recorded more than `ageMs` ago. */
export async function findUnexported({ sql }: Queryable, ageMs: number): Promise<readonly UnexportedRun[]> {
  return sql<UnexportedRun[]>`
    select run.run_id as "runId", run.application, machine_version as "machineVersion", snapshot,
      run.newest < applications.seq as "isFollowed"
    from (select application, run_id, max(seq) as newest, max(recorded_at) as at from steps group by 1, 2) as run
    join applications on applications.id = run.application
    where run.at < now() - ${`${ageMs} milliseconds`}::interval
      and not exists (select from history_exports where history_exports.run_id = run.run_id)`;
}
