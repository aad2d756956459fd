import type { Queryable } from '../connect.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import { rowsOf, sourceOf } from './find-sealable.ts';
import { logLeaves } from './log-leaves.table.ts';
import { SEALED_KINDS, type SealedKind } from './sealed-kinds.ts';

/** A row that is to be a leaf, beside the leaf that it has. */
export interface RowWithLeaf {
  readonly name: string;
  /** The row as JSON, by column; of the journal only the hash that covers it. */
  readonly row: Readonly<Record<string, unknown>>;
  /** Digest of its leaf; null if it has none. */
  readonly sealed: string | null;
  /** Whether it waits to be sealed. */
  readonly waits: boolean;
}

/** Rows that are in memory at once. */
const PORTION = 200;

const NAMED = ['kind', 'source'] as const;
const LEAF = selectList(logLeaves, NAMED, 'leaf');

/** What a leaf is of. */
type NamedLeaf = RowOf<typeof logLeaves, (typeof NAMED)[number]>;
type Leaves = AsyncIterable<readonly NamedLeaf[]>;

/** Every row of a kind with its leaf, in portions. */
export function findWithLeaves({ sql }: Queryable, kind: SealedKind): AsyncIterable<readonly RowWithLeaf[]> {
  return sql<RowWithLeaf[]>`
    select kept.source as name, kept.row, leaf.digest as sealed, exists (
      select from unsealed where unsealed.kind = ${kind} and unsealed.source = kept.source) as waits
    from (${sql.unsafe(rowsOf(kind))}) as kept
    left join log_leaves leaf on leaf.kind = ${kind} and leaf.source = kept.source`.cursor(PORTION);
}

/** The leaves of a kind whose rows are not there, in portions. */
export function findLonelyLeaves({ sql }: Queryable, kind: SealedKind): Leaves {
  return sql<NamedLeaf[]>`
    select ${sql.unsafe(LEAF)} from log_leaves leaf where leaf.kind = ${kind}
      and not exists (select from ${sql(kind)} t where ${sql.unsafe(sourceOf(kind))} = leaf.source)`.cursor(
    PORTION,
  );
}

/** The leaves that are of no kind that is sealed, in portions. */
export function findForeignLeaves({ sql }: Queryable): Leaves {
  return sql<NamedLeaf[]>`
    select ${sql.unsafe(LEAF)} from log_leaves leaf
    where not leaf.kind = any(${Object.keys(SEALED_KINDS)})`.cursor(PORTION);
}
