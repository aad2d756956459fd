import type { Queryable } from '../connect.ts';

/** A leaf of the sealed log with its place. */
export interface RecordedLeaf {
  readonly index: number;
  readonly kind: string;
  readonly source: string;
  readonly digest: string;
}

/** The leaves of rows. */
export async function findLeaves(
  { sql }: Queryable,
  rows: readonly { readonly kind: string; readonly source: string }[],
): Promise<readonly RecordedLeaf[]> {
  const kinds = rows.map(({ kind }) => kind);
  const sources = rows.map(({ source }) => source);
  return sql<RecordedLeaf[]>`
    select index::float8, kind, source, digest from log_leaves
    join unnest(${kinds}::text[], ${sources}::text[]) as wanted(kind, source) using (kind, source) order by log_leaves.index`;
}

/** The leaf at a place; null where the log is not that long. */
export async function findLeaf({ sql }: Queryable, index: number): Promise<RecordedLeaf | null> {
  const [leaf] = await sql<
    RecordedLeaf[]
  >`select index::float8, kind, source, digest from log_leaves where index = ${index}`;
  return leaf ?? null;
}
