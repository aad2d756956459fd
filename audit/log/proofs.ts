import type { Queryable } from '../../db/connect.ts';
import type { RecordedLeaf } from '../../db/log/find-leaves.ts';
import { consistencyPath, inclusionPath, type Hash } from './merkle.ts';
import { overTree } from './tree.ts';

/** A leaf with the path to the root over `size` leaves; hashes in base64. */
export interface InclusionProof {
  readonly leaf: RecordedLeaf;
  readonly path: readonly string[];
}

const inBase64 = (path: readonly Hash[]): readonly string[] =>
  path.map((hash) => Buffer.from(hash).toString('base64'));

/** Proves that leaves are in the tree of `size` leaves. All of them must have a place below `size`. */
export async function proveInclusion(
  at: Queryable,
  leaves: readonly RecordedLeaf[],
  size: number,
): Promise<readonly InclusionProof[]> {
  return overTree(at, (nodes) =>
    leaves.map((leaf) => ({ leaf, path: inBase64(inclusionPath(leaf.index, size, nodes)) })),
  );
}

/** Proves that the tree of `to` leaves continues that of `from` leaves. */
export async function proveConsistency(at: Queryable, from: number, to: number): Promise<readonly string[]> {
  return overTree(at, (nodes) => inBase64(consistencyPath(from, to, nodes)));
}
