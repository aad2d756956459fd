import type { Sql } from '../connect.ts';
import type { RecordedHeadNode } from './find-head-nodes.ts';

/** What a batch adds to the sealed log. */
export interface NewLeaves {
  /** Leaves before it. */
  readonly from: number;
  /** Each of a row that waits to be sealed. */
  readonly leaves: readonly { readonly kind: string; readonly source: string; readonly digest: string }[];
  /** The places of the tree of heads that are others now. */
  readonly heads: readonly RecordedHeadNode[];
  /** The roots over all leaves and over all heads in base64, and the signed note that states them. */
  readonly checkpoint: { readonly root: string; readonly heads: string; readonly note: string };
}

/**
 * Appends leaves at the next places, with their subtrees and the checkpoint over them; what waited waits no longer. The database takes
 * nothing else into the log.
 * @throws `check_violation` of `next_place_of_the_log`, `waits_to_be_a_leaf`, `root_of_the_log`; `unique_violation` if a row has a leaf
 */
export async function appendLeaves(tx: Sql, { from, leaves, heads, checkpoint }: NewLeaves): Promise<void> {
  const [kinds, sources, digests] = [
    leaves.map(({ kind }) => kind),
    leaves.map(({ source }) => source),
    leaves.map(({ digest }) => digest),
  ];
  const { root, note } = checkpoint;
  const moved = heads.map(({ path, hash, application, rows }) => ({
    ...{ path, application, rows },
    hash: Buffer.from(hash).toString('hex'),
  }));
  await tx`select append_leaves(
    ${from}, ${kinds}, ${sources}, ${digests}, ${tx.json(moved)}, ${root}, ${checkpoint.heads}, ${note})`;
}
