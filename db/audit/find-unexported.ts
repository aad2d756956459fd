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

/**
 * The runs without an export whose newest row was recorded more than `ageMs` ago.
 * @param awards whose runs are looked at; those of all if null
 */
export async function findUnexported(
  { sql }: Queryable,
  ageMs: number,
  awards: readonly string[] | null,
): Promise<readonly UnexportedRun[]> {
  return sql<UnexportedRun[]>`
    select ${sql.unsafe(LIST)}, run.newest < applications.seq as "isFollowed"
    from (select application, run_id, max(seq) as newest, max(recorded_at) as at from steps
      ${awards === null ? sql`` : sql`where application = any(${awards as string[]}::text[])`} group by 1, 2) as run
    join applications on applications.id = run.application
    where run.at < now() - ${`${ageMs} milliseconds`}::interval
      and not exists (select from history_exports where history_exports.run_id = run.run_id)`;
}

/** The awards with a row that was recorded in a span of time, in milliseconds since 1970. */
export async function findRecordedIn(
  { sql }: Queryable,
  from: number,
  until: number,
): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select distinct application as name from steps
    where recorded_at >= ${new Date(from).toISOString()} and recorded_at <= ${new Date(until).toISOString()}`;
  return rows.map(({ name }) => name);
}
