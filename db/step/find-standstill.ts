import type { Queryable } from '../connect.ts';

/** What stands still although something is to be done; each member is null if all goes on. */
export interface Standstill {
  /** Since when the row has waited to be sealed that has waited longest, if that is too long (ISO 8601, UTC). */
  readonly unsealedSince: string | null;
  /** Since when the row of the journal stands behind the readers that has stood longest, if that is too long. */
  readonly unreadSince: string | null;
  /** Whether the journal, or a position in it, is numbered by transactions that this server has not come to: it was moved here. */
  readonly liesInFuture: boolean;
}

/** @param ms after which waiting is standing still */
export async function findStandstill({ sql }: Queryable, ms: number): Promise<Standstill> {
  const [row] = await sql<Standstill[]>`
    with late as (select now() - ${`${ms} milliseconds`}::interval as at), next as (select pg_snapshot_xmax(pg_current_snapshot()) as xid)
    select utc((select min(since) from unsealed having min(since) < (select at from late))) as "unsealedSince",
      utc((select min(unread.at) from journal_readers reader, lateral (
        select recorded_at as at from steps where xid >= reader.xid
          and (xid, application collate "C", seq) > (reader.xid, reader.application, reader.seq) order by xid limit 1) as unread
        having min(unread.at) < (select at from late))) as "unreadSince",
      coalesce(greatest((select max(xid) from steps), (select max(xid) from journal_readers),
        (select max(xid) from notification_marks), (select max(xid) from remarks)) >= (select xid from next), false) as "liesInFuture"`;
  return row ?? { unsealedSince: null, unreadSince: null, liesInFuture: false };
}
