import { desc } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { checkpoints } from './checkpoints.table.ts';

/** A signed head of the sealed log. */
export type RecordedCheckpoint = RowOf<typeof checkpoints, 'size' | 'root' | 'heads' | 'note' | 'sealedAt'>;

const newest = prepared(() =>
  query
    .select(selected(checkpoints, 'size', 'root', 'heads', 'note', 'sealedAt'))
    .from(checkpoints)
    .orderBy(desc(checkpoints.size))
    .limit(1),
);

/** The newest one; null before the first. */
export async function findCheckpoint(on: Queryable): Promise<RecordedCheckpoint | null> {
  const [row] = await newest(on, {});
  return row ?? null;
}
