import type { Queryable } from '../connect.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import { taskClaims } from './task-claims.table.ts';
import { tasks } from './tasks.table.ts';

const TASK = ['application', 'openedBy', 'task', 'unit', 'duty'] as const;
const LIST = selectList(tasks, TASK, 't');
const PLACE = selectList(taskClaims, ['xid'], 'c');

/** A task that somebody took, gave back or was given. Instants in UTC. */
export interface ClaimEvent
  extends RowOf<typeof tasks, (typeof TASK)[number]>, RowOf<typeof taskClaims, 'xid'> {
  /** Null if nobody has it any more, as `claimedUntil`. */
  readonly claimedBy: string | null;
  readonly claimedUntil: string | null;
}

/**
 * The claims that transactions from `xid` on wrote, as they stand, in the order of the transactions. Only what is older than
 * every transaction that is still open, so that nobody who goes on behind the last one misses any.
 */
export async function findClaimsFrom(
  { sql }: Queryable,
  xid: string,
  limit: number,
): Promise<readonly ClaimEvent[]> {
  return sql<ClaimEvent[]>`
    select ${sql.unsafe(LIST)}, ${sql.unsafe(PLACE)}, case when c.until > now() then c.person end as "claimedBy",
      case when c.until > now() then utc(c.until) end as "claimedUntil"
    from task_claims c join tasks t on (t.application, t.opened_by, t.task, t.unit) = (c.application, c.opened_by, c.task, c.unit)
    where c.xid >= ${xid}::xid8 and c.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by c.xid limit ${limit}`;
}
