import { asc, eq, or, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { unrecordedSteps } from './unrecorded-steps.table.ts';

/** Another event has the step's number: what no retry mends. */
export const CONFLICT = 'JournalConflict';

/** A step that cannot be recorded. `since` in ISO 8601, UTC. */
export type UnrecordedStep = RowOf<typeof unrecordedSteps, 'application' | 'seq' | 'since' | 'kind'>;

/** Notes that a step could not be recorded, and forgets those that stand by now. */
export async function keepUnrecorded(
  { sql }: Queryable,
  { application, seq, kind }: Omit<UnrecordedStep, 'since'>,
): Promise<void> {
  await sql`
    with mended as (
      delete from unrecorded_steps known where kind <> ${CONFLICT} and application <> ${application} and exists (
        select from steps where steps.application = known.application and steps.seq = known.seq))
    insert into unrecorded_steps (application, seq, kind) values (${application}, ${seq}, ${kind})
    on conflict (application) do update set seq = excluded.seq, kind = excluded.kind,
      since = case when unrecorded_steps.seq = excluded.seq then unrecorded_steps.since else excluded.since end`;
}

const oldest = prepared((value: Value<{ conflict: string }>) =>
  query
    .select(selected(unrecordedSteps, 'application', 'seq', 'since', 'kind'))
    .from(unrecordedSteps)
    .where(
      or(
        eq(unrecordedSteps.kind, value('conflict')),
        raw`not exists (select from steps s where s.application = ${unrecordedSteps.application} and s.seq = ${unrecordedSteps.seq})`,
      ),
    )
    .orderBy(asc(unrecordedSteps.since), asc(unrecordedSteps.application)),
);

/** The steps that could not be recorded and still do not stand, the oldest first. */
export async function findUnrecorded(on: Queryable): Promise<readonly UnrecordedStep[]> {
  return oldest(on, { conflict: CONFLICT });
}

/** After history and journal of an award were brought together. */
export async function forgetUnrecorded({ sql }: Queryable, application: string): Promise<void> {
  await sql`delete from unrecorded_steps where application = ${application}`;
}
