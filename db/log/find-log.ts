import type { Queryable } from '../connect.ts';
import type { RecordedCheckpoint } from './find-checkpoint.ts';
import type { RecordedLeaf } from './find-leaves.ts';

/** Every leaf in its order. */
export async function findAllLeaves({ sql }: Queryable): Promise<readonly RecordedLeaf[]> {
  return sql<
    RecordedLeaf[]
  >`select index::float8, kind, source, digest from log_leaves order by log_leaves.index`;
}

/** Every checkpoint, the smallest first. */
export async function findCheckpoints({
  sql,
}: Queryable): Promise<readonly Omit<RecordedCheckpoint, 'sealedAt'>[]> {
  return sql<
    RecordedCheckpoint[]
  >`select size::float8, root, note from checkpoints order by checkpoints.size`;
}

/** Every complete subtree on record. */
export async function findAllNodes({
  sql,
}: Queryable): Promise<
  readonly { readonly level: number; readonly index: number; readonly hash: Uint8Array }[]
> {
  return sql<
    { level: number; index: number; hash: Uint8Array }[]
  >`select level, index::float8, hash from log_nodes`;
}

/** What waits to be sealed. */
export async function findWaiting({
  sql,
}: Queryable): Promise<readonly { readonly kind: string; readonly source: string }[]> {
  return sql<{ kind: string; source: string }[]>`select kind, source from unsealed`;
}
