import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { logNodes } from './log-nodes.table.ts';

/** The hash of a complete subtree of the sealed log with its place. */
export type RecordedNode = RowOf<typeof logNodes, (typeof COLUMNS)[number]>;

const COLUMNS = ['level', 'index', 'hash'] as const;
const NODE = selectList(logNodes, COLUMNS, 'node');

/** The complete subtrees of the sealed log that are on record. */
export async function findNodes(
  { sql }: Queryable,
  places: readonly Omit<RecordedNode, 'hash'>[],
): Promise<readonly RecordedNode[]> {
  if (places.length === 0) return [];
  const levels = places.map(({ level }) => level);
  const indexes = places.map(({ index }) => index);
  return sql<RecordedNode[]>`
    select ${sql.unsafe(NODE)} from log_nodes node
    join unnest(${levels}::smallint[], ${indexes}::bigint[]) as wanted(level, index) using (level, index)`;
}
