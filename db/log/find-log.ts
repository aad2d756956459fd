import { and, gt, gte, lte, sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { checkpoints } from './checkpoints.table.ts';
import type { RecordedCheckpoint } from './find-checkpoint.ts';
import type { RecordedLeaf } from './find-leaves.ts';
import type { RecordedNode } from './find-nodes.ts';
import { logLeaves } from './log-leaves.table.ts';
import { logNodes } from './log-nodes.table.ts';

const leavesFrom = prepared((value: Value<{ index: number; limit: number }>) =>
  query
    .select(selected(logLeaves, 'index', 'kind', 'source', 'digest'))
    .from(logLeaves)
    .where(gte(logLeaves.index, value('index')))
    .orderBy(logLeaves.index)
    .limit(value('limit')),
);
const checkpointsBehind = prepared((value: Value<{ size: number; most: number }>) =>
  query
    .select(selected(checkpoints, 'size', 'root', 'heads', 'note'))
    .from(checkpoints)
    .where(and(gt(checkpoints.size, value('size')), lte(checkpoints.size, value('most'))))
    .orderBy(checkpoints.size),
);
const nodesBeyond = prepared((value: Value<{ size: number }>) =>
  query
    .select(selected(logNodes, 'level', 'index'))
    .from(logNodes)
    .where(
      raw`${logNodes.index} < 0 or ${logNodes.level} not between 0 and 52
        or (${logNodes.index} + 1) * power(2::float8, ${logNodes.level}) > ${value('size')}::float8`,
    ),
);
const leafCount = prepared(() =>
  query.select({ leaves: raw<number>`count(*)::float8`.as('leaves') }).from(logLeaves),
);

/** How many leaves the log has. */
export async function countLeaves(on: Queryable): Promise<number> {
  const [row] = await leafCount(on, {});
  return row?.leaves ?? 0;
}

/** Up to `limit` leaves from a place on, in their order. */
export async function findLeavesFrom(
  on: Queryable,
  index: number,
  limit: number,
): Promise<readonly RecordedLeaf[]> {
  return leavesFrom(on, { index, limit });
}

/** The checkpoints over more than `size` leaves and at most `most`, the smallest first. */
export async function findCheckpointsBehind(
  on: Queryable,
  size: number,
  most: number,
): Promise<readonly Omit<RecordedCheckpoint, 'sealedAt'>[]> {
  return checkpointsBehind(on, { size, most });
}

/** The subtrees on record that a log of so many leaves does not have. */
export async function findNodesBeyond(
  on: Queryable,
  size: number,
): Promise<readonly Omit<RecordedNode, 'hash'>[]> {
  return nodesBeyond(on, { size });
}
