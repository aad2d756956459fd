import type { Queryable } from '../connect.ts';

/** A signed head of the sealed log. */
export interface RecordedCheckpoint {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  readonly note: string;
  readonly sealedAt: string;
}

/** The newest one; null before the first. */
export async function findCheckpoint({ sql }: Queryable): Promise<RecordedCheckpoint | null> {
  const [row] = await sql<RecordedCheckpoint[]>`
    select size::float8, root, note, utc(sealed_at) as "sealedAt"
    from checkpoints order by checkpoints.size desc limit 1`;
  return row ?? null;
}
