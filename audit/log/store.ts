import type { Checkpoint } from './checkpoint.ts';

/** Where checkpoints are kept outside the database, so that a database that was set back is noticed. */
export interface CheckpointStore {
  /** The signed note of the newest checkpoint; null if there is none. */
  newest(): Promise<string | null>;
  /** Keeps one; keeping it again changes nothing. */
  keep(checkpoint: Checkpoint, note: string): Promise<void>;
}

/** The name under which a checkpoint is kept: names sort as sizes do. */
export function nameOf({ size }: Pick<Checkpoint, 'size'>): string {
  return `checkpoint-${String(size).padStart(16, '0')}.txt`;
}
