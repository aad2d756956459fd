import { sql } from 'drizzle-orm';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { written } from '../prepared.ts';
import { steps } from './steps.table.ts';

/** A place in the journal of all awards, after one row. Rows are ordered by the transaction that wrote them. */
export type Place = RowOf<typeof steps, 'xid' | 'application' | 'seq'>;

/** What a journal row tells those who follow. Instants in UTC. */
export type JournalEvent = RowOf<typeof steps, (typeof COLUMNS)[number]>;

const COLUMNS = [
  'xid',
  'application',
  'seq',
  'type',
  'accepted',
  'stateBefore',
  'stateAfter',
  'machineVersion',
  'at',
] as const;

/** The columns of a `JournalEvent` of the rows `s` of the journal. */
export const JOURNAL_EVENT = selectList(steps, COLUMNS, 's');
const EVENT = sql.raw(JOURNAL_EVENT);

/** The place of now: no row will appear before it, and every row that is still to come lies behind it. */
export async function findPlaceOfNow({ sql }: Queryable): Promise<Place> {
  const [row] = await sql<{ xid: string }[]>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`;
  if (row === undefined) throw new Error('a snapshot has an oldest transaction');
  return { xid: row.xid, application: '', seq: 0 };
}

/**
 * The rows behind a place, at most `limit`, in their order. Only what is older than every transaction that is still
 * open: whatever commits later lies behind all that was returned, so nobody who goes on from the last row misses one.
 */
export async function findBehind(
  on: Queryable,
  { xid, application, seq }: Place,
  limit: number,
): Promise<readonly JournalEvent[]> {
  return behindPlace(on, { xid, application, seq, limit });
}

const behindPlace = written<Place & { readonly limit: number }, JournalEvent>(
  (value) => sql`
    select ${EVENT} from steps s
    where xid >= ${value('xid')}::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())
      and (xid, application collate "C", seq) > (${value('xid')}::xid8, ${value('application')}, ${value('seq')})
    order by s.xid, application collate "C", seq limit ${value('limit')}`,
);

/** Whether a row lies behind a place. */
export function isBehind(row: Place, place: Place): boolean {
  if (row.xid !== place.xid) return BigInt(row.xid) > BigInt(place.xid);
  if (row.application !== place.application) return row.application > place.application;
  return row.seq > place.seq;
}

/** The rows of one award behind its number `seq`, in their order; each as soon as it is committed. */
export async function findBehindSeq(
  on: Queryable,
  application: string,
  seq: number,
): Promise<readonly JournalEvent[]> {
  return behindSeq(on, { application, seq });
}

const behindSeq = written<Pick<Place, 'application' | 'seq'>, JournalEvent>(
  (value) => sql`
    select ${EVENT} from steps s
    where application = ${value('application')} and seq > ${value('seq')} order by seq`,
);
