import { eq } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { logLeaves } from './log-leaves.table.ts';

/** A leaf of the sealed log with its place. */
export type RecordedLeaf = RowOf<typeof logLeaves, (typeof COLUMNS)[number]>;

const COLUMNS = ['index', 'kind', 'source', 'digest'] as const;
const LEAF = selectList(logLeaves, COLUMNS, 'leaf');
const leafAt = prepared((value: Value<{ index: number }>) =>
  query
    .select(selected(logLeaves, ...COLUMNS))
    .from(logLeaves)
    .where(eq(logLeaves.index, value('index'))),
);

/** The leaves of rows. */
export async function findLeaves(
  { sql }: Queryable,
  rows: readonly { readonly kind: string; readonly source: string }[],
): Promise<readonly RecordedLeaf[]> {
  const kinds = rows.map(({ kind }) => kind);
  const sources = rows.map(({ source }) => source);
  return sql<RecordedLeaf[]>`
    select ${sql.unsafe(LEAF)} from log_leaves leaf
    join unnest(${kinds}::text[], ${sources}::text[]) as wanted(kind, source) using (kind, source) order by leaf.index`;
}

/** The leaf at a place; null if the log is not that long. */
export async function findLeaf(on: Queryable, index: number): Promise<RecordedLeaf | null> {
  const [leaf] = await leafAt(on, { index });
  return leaf ?? null;
}
