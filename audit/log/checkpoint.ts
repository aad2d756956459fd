import type { Hash } from './merkle.ts';

/** A head of the sealed log: how many leaves it has, the root over them, and the root over the heads of all awards. */
export interface Checkpoint {
  readonly size: number;
  readonly root: Hash;
  readonly heads: Hash;
}

/** Who the log is; the first line of each checkpoint and the name of its keys. */
export const ORIGIN = 'gongshu-brand-awards';

/** The text of a checkpoint (C2SP tlog-checkpoint): origin, size, root, and the heads as an extension line. */
export function checkpointText({ size, root, heads }: Checkpoint): string {
  return `${ORIGIN}\n${size}\n${encoded(root)}\nheads ${encoded(heads)}\n`;
}

/** The checkpoint that a note's text states; null if it states none of this log. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [, size = '', root = '', heads = ''] = FORM.exec(text) ?? [];
  const checkpoint = {
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    heads: Buffer.from(heads, 'base64'),
  };
  return checkpointText(checkpoint) === text ? checkpoint : null;
}

const FORM = new RegExp(`^${ORIGIN}\\n(0|[1-9]\\d{0,15})\\n(.{44})\\nheads (.{44})\\n$`);

/** The hashes of a checkpoint as the database has them. */
export function inBase64({ root, heads }: Pick<Checkpoint, 'root' | 'heads'>): {
  readonly root: string;
  readonly heads: string;
} {
  return { root: encoded(root), heads: encoded(heads) };
}

/** A checkpoint as the database has it. */
export function asCheckpoint({
  size,
  root,
  heads,
}: {
  readonly size: number;
  readonly root: string;
  readonly heads: string;
}): Checkpoint {
  return { size, root: Buffer.from(root, 'base64'), heads: Buffer.from(heads, 'base64') };
}

const encoded = (hash: Hash): string => Buffer.from(hash).toString('base64');
