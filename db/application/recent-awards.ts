import type { PendingQuery, Row } from 'postgres';
import type { Queryable } from '../connect.ts';

/** Selects the ids of the awards that were submitted since a day (YYYY-MM-DD in Hangzhou), and of those that still wait for something. */
export function recentAwards(sql: Queryable['sql'], since: string): PendingQuery<Row[]> {
  return sql`
    select id from applications where submitted_at >= ${since}::date::timestamp at time zone 'Asia/Shanghai'
    union
    select application from tasks where closed_at is null`;
}
