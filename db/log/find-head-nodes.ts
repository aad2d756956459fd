import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { headNodes } from './head-nodes.table.ts';

/** A place of the tree of heads as it is on record. */
export type RecordedHeadNode = RowOf<typeof headNodes, (typeof COLUMNS)[number]>;

const COLUMNS = ['path', 'hash', 'application', 'rows'] as const;
const NODE = selectList(headNodes, COLUMNS, 'node');

/** The places of the tree of heads at these paths, as far as they are on record. */
export async function findHeadNodes(
  { sql }: Queryable,
  paths: readonly string[],
): Promise<readonly RecordedHeadNode[]> {
  return sql<RecordedHeadNode[]>`
    select ${sql.unsafe(NODE)} from head_nodes node join unnest(${paths}::text[]) as wanted(path) using (path)`;
}
