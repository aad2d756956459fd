import type { Queryable } from '../connect.ts';
import { recentAwards } from '../application/recent-awards.ts';

/** How long awards have waited for a department, request by request, in days: those that are closed, and those that are open. */
export interface Requests {
  readonly unit: string;
  readonly ended: readonly number[];
  readonly open: readonly number[];
  /** Of the days in which an award waited for several departments at once each is given its part. */
  readonly attributedDays: number;
}

/**
 * Of recent awards at an instant, counted only while they are in one of the states in which they wait for departments.
 * @param since YYYY-MM-DD in Hangzhou
 */
export async function findRequests(
  { sql }: Queryable,
  states: readonly string[],
  since: string,
  at: string,
): Promise<readonly Requests[]> {
  return sql<Requests[]>`
    select unit, sum(part) as "attributedDays",
      coalesce(array_agg(days) filter (where closed_by is not null), '{}') as ended,
      coalesce(array_agg(days) filter (where closed_by is null), '{}') as open
    from (
      select t.unit, t.closed_by, sum(days) as days, sum(days / asked) as part
      from (
        select t.*, days, count(*) over (partition by t.application, waited.seq) as asked
        from (
          select application, seq, state_after, (extract(epoch from
            coalesce(lead(at) over (partition by application order by seq), greatest(at, ${at}::timestamptz)) - at) / 86400)::float8 as days
          from steps where accepted and application in (${recentAwards(sql, since)})
        ) as waited join tasks t on t.application = waited.application and t.task = 'verify'
          and t.opened_by <= waited.seq and (t.closed_by is null or t.closed_by > waited.seq)
        where state_after = any(${states as string[]})
      ) as t
      group by t.application, t.opened_by, t.unit, t.closed_by
    ) as request
    group by unit order by unit`;
}
