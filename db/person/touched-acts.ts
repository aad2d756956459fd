import { DUTIES } from '../../contract/parties.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { steps } from '../step/steps.table.ts';

const STEP = selectList(steps, ['application', 'seq', 'type'], 's');

/** An act on an award by somebody who had an interest in its firm on that day, which was entered only later. */
export interface TouchedAct extends RowOf<typeof steps, 'application' | 'seq' | 'type'> {
  /** Person id of the person whose interest it is. */
  readonly person: string;
}

/**
 * The acts that an interest touches and at which the leading group has not looked: on awards of a list, or those of one person.
 * An interest that was known on the day let nobody act.
 */
export async function findTouchedActs(
  { sql }: Queryable,
  { applications = null, person = null }: { applications?: readonly string[] | null; person?: string | null },
): Promise<readonly TouchedAct[]> {
  return sql<TouchedAct[]>`
    select distinct ${sql.unsafe(STEP)}, i.person_id as person
    from interests i
    join applications a on a.enterprise in (select relatives_of(i.enterprise))
    join steps s on s.application = a.id and s.accepted and i.person_id = any(bound_by(s.event))
      and s.event #>> '{actor,as}' = any(${[...DUTIES]})
      and (s.at at time zone 'Asia/Shanghai')::date between i.from_day and coalesce(i.until_day, 'infinity'::date)
    where (${applications as string[] | null}::text[] is null or a.id = any(${applications as string[] | null}))
      and (${person}::text is null or i.person_id = ${person})
      and not exists (select from interest_answers q where (q.application, q.seq, q.person) = (s.application, s.seq, i.person_id))
    order by s.application, s.seq, person`;
}

/** Writes down that somebody has looked at acts; one that was looked at stays as it is. */
export async function insertInterestAnswers(
  { sql }: Queryable,
  acts: readonly TouchedAct[],
  answeredBy: string,
  reasons: string,
): Promise<void> {
  const rows = acts.map(({ application, seq, person }) => ({
    application,
    seq,
    person,
    answered_by: answeredBy,
    reasons,
  }));
  await sql`insert into interest_answers ${sql(rows)} on conflict do nothing`;
}
