import type { Queryable } from '../connect.ts';
import { recentAwards } from './recent-awards.ts';

/** A state of a version of the machine, and the station in which it lies. */
export interface StationOf {
  readonly machineVersion: number;
  readonly state: string;
  readonly station: string;
}

/** How long awards of an item have been at a station, stay by stay, in days: those that have ended, and those that go on. */
export interface StationStays {
  readonly item: string;
  readonly station: string;
  readonly ended: readonly number[];
  readonly open: readonly number[];
}

/**
 * Of recent awards at an instant. A stay begins when an award comes to a station and ends when it comes to another one, however
 * many states it takes there.
 * @param since YYYY-MM-DD in Hangzhou
 */
export async function findStationStays(
  { sql }: Queryable,
  stations: readonly StationOf[],
  since: string,
  at: string,
): Promise<readonly StationStays[]> {
  return sql<StationStays[]>`
    select item, station, coalesce(array_agg(days) filter (where has_ended), '{}') as ended,
      coalesce(array_agg(days) filter (where not has_ended), '{}') as open
    from (
      select application, station, lead(at) over life is not null as has_ended,
        (extract(epoch from coalesce(lead(at) over life, greatest(at, ${at}::timestamptz)) - at) / 86400)::float8 as days
      from (
        select application, seq, at, named.station, lag(named.station) over (partition by application order by seq) as before
        from steps join unnest(${stations.map((each) => each.machineVersion)}::integer[], ${stations.map((each) => each.state)}::text[],
          ${stations.map((each) => each.station)}::text[]) as named(version, state, station)
          on named.version = machine_version and named.state = state_after
        where accepted and application in (${recentAwards(sql, since)})
      ) as step
      where station is distinct from before
      window life as (partition by application order by seq)
    ) as stay join applications on id = application
    group by item, station order by item, station`;
}
