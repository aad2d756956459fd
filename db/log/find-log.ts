import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { checkpoints } from './checkpoints.table.ts';
import type { RecordedCheckpoint } from './find-checkpoint.ts';
import type { RecordedLeaf } from './find-leaves.ts';
import type { RecordedNode } from './find-nodes.ts';
import { logLeaves } from './log-leaves.table.ts';
import { logNodes } from './log-nodes.table.ts';
import { unsealed } from '../step/unsealed.table.ts';

const allLeaves = prepared(() =>
  query
    .select(selected(logLeaves, 'index', 'kind', 'source', 'digest'))
    .from(logLeaves)
    .orderBy(logLeaves.index),
);
const allCheckpoints = prepared(() =>
  query
    .select(selected(checkpoints, 'size', 'root', 'note'))
    .from(checkpoints)
    .orderBy(checkpoints.size),
);
const allNodes = prepared(() => query.select(selected(logNodes, 'level', 'index', 'hash')).from(logNodes));
const waiting = prepared(() => query.select(selected(unsealed, 'kind', 'source')).from(unsealed));

/** Every leaf in its order. */
export async function findAllLeaves(on: Queryable): Promise<readonly RecordedLeaf[]> {
  return allLeaves(on, {});
}

/** Every checkpoint, the smallest first. */
export async function findCheckpoints(
  on: Queryable,
): Promise<readonly Omit<RecordedCheckpoint, 'sealedAt'>[]> {
  return allCheckpoints(on, {});
}

/** Every complete subtree on record. */
export async function findAllNodes(on: Queryable): Promise<readonly RecordedNode[]> {
  return allNodes(on, {});
}

/** What waits to be sealed. */
export async function findWaiting(
  on: Queryable,
): Promise<readonly RowOf<typeof unsealed, 'kind' | 'source'>[]> {
  return waiting(on, {});
}
