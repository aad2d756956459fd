import type { Queryable } from '../connect.ts';

/** The hashes of complete subtrees of the sealed log that are on record. */
export async function findNodes(
  { sql }: Queryable,
  places: readonly { readonly level: number; readonly index: number }[],
): Promise<readonly { readonly level: number; readonly index: number; readonly hash: Uint8Array }[]> {
  if (places.length === 0) return [];
  const levels = places.map(({ level }) => level);
  const indexes = places.map(({ index }) => index);
  return sql<{ level: number; index: number; hash: Uint8Array }[]>`
    select level, index::float8, hash from log_nodes
    join unnest(${levels}::smallint[], ${indexes}::bigint[]) as wanted(level, index) using (level, index)`;
}
