import type { Checkpoint } from './checkpoint.ts';

/** Where checkpoints are kept outside the database, so that a database that was set back is noticed. */
export interface CheckpointStore {
  /** The signed note of the newest checkpoint; null if there is none. */
  newest(): Promise<string | null>;
  /** How many leaves each checkpoint covers that is kept, the smallest first. */
  sizes(): Promise<readonly number[]>;
  /** The signed note of the checkpoint over so many leaves; null if none is kept. */
  at(size: number): Promise<string | null>;
  /** Keeps one; keeping it again changes nothing. */
  keep(checkpoint: Checkpoint, note: string): Promise<void>;
}

/** The name under which a checkpoint is kept: names sort as sizes do. */
export function nameOf({ size }: Pick<Checkpoint, 'size'>): string {
  return `checkpoint-${String(size).padStart(16, '0')}.txt`;
}

/** Returns the sizes of the checkpoints that have these names, the smallest first; other names are left out. */
export function sizesIn(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name) => {
      const [, size] = /^checkpoint-(\d{16})\.txt$/.exec(name) ?? [];
      return size === undefined ? [] : [Number(size)];
    })
    .sort((a, b) => a - b);
}
