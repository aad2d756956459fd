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
    select size::float8, root, note, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt"
    from checkpoints order by checkpoints.size desc limit 1`;
  return row ?? null;
}
