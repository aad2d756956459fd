import type { Queryable } from '../connect.ts';
import { rowsOf, sourceOf, type SealableRow } from './find-sealable.ts';
import { SEALED_KINDS, type SealedKind } from './sealed-kinds.ts';
import type { RecordedLeaf } from './find-leaves.ts';

/** A row that is to be a leaf, beside the leaf that it has. */
export interface RowWithLeaf extends SealableRow {
  /** Of its leaf; null if it has none. */
  readonly digest: string | null;
  /** Whether it waits to be sealed. */
  readonly waits: boolean;
}

/** Rows that are in memory at once. */
const PORTION = 200;

type Leaves = AsyncIterable<readonly Pick<RecordedLeaf, 'kind' | 'source'>[]>;

/** Every row of a kind with its leaf, in portions. */
export function findWithLeaves({ sql }: Queryable, kind: SealedKind): AsyncIterable<readonly RowWithLeaf[]> {
  return sql<RowWithLeaf[]>`
    select kept.source, kept.row, leaf.digest, exists (
      select from unsealed where unsealed.kind = ${kind} and unsealed.source = kept.source) as waits
    from (${sql.unsafe(rowsOf(kind))}) as kept
    left join log_leaves leaf on leaf.kind = ${kind} and leaf.source = kept.source`.cursor(PORTION);
}

/** The leaves of a kind whose rows are not there, in portions. */
export function findLonelyLeaves({ sql }: Queryable, kind: SealedKind): Leaves {
  return sql<Pick<RecordedLeaf, 'kind' | 'source'>[]>`
    select leaf.kind, leaf.source from log_leaves leaf where leaf.kind = ${kind}
      and not exists (select from ${sql(kind)} t where ${sql.unsafe(sourceOf(kind))} = leaf.source)`.cursor(
    PORTION,
  );
}

/** The leaves that are of no kind that is sealed, in portions. */
export function findForeignLeaves({ sql }: Queryable): Leaves {
  return sql<Pick<RecordedLeaf, 'kind' | 'source'>[]>`
    select leaf.kind, leaf.source from log_leaves leaf
    where not leaf.kind = any(${Object.keys(SEALED_KINDS)})`.cursor(PORTION);
}
