import type { Hash } from './merkle.ts';

/** A head of the sealed log: how many leaves it has, and the root over them. */
export interface Checkpoint {
  readonly size: number;
  readonly root: Hash;
}

/** Who the log is; the first line of each checkpoint and the name of its keys. */
export const ORIGIN = 'gongshu-brand-awards';

/** The text of a checkpoint (C2SP tlog-checkpoint): origin, size, root. */
export function checkpointText({ size, root }: Checkpoint): string {
  return `${ORIGIN}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** The checkpoint that a note's text states; null if it states none of this log. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin, size = '', root = ''] = text.split('\n');
  const hash = Buffer.from(root, 'base64');
  if (origin !== ORIGIN || !/^(0|[1-9]\d{0,15})$/.test(size) || hash.length !== 32) return null;
  return { size: Number(size), root: hash };
}
