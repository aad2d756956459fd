import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refused } from '../refused.ts';
import { notAllowed, tooLarge } from './file-refused.ts';
import { beginsAs, KINDS, type Kind } from './kinds.ts';

/** A file that has come in, aside, until it is known what becomes of it. */
export interface Received {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * Writes a body aside as it comes, and breaks off as soon as it is too long or does not begin as its kind does.
 * @throws Refused `document.tooLarge`, `document.notAllowed`, `document.cutShort`; then nothing is left of it
 */
export async function layAside(
  body: Readable,
  kind: Kind,
  folder: string,
  mostBytes: number,
): Promise<Received> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > mostBytes) {
        done(tooLarge(mostBytes));
        return;
      }
      const needed = KINDS[kind].begins.length;
      if (head.length < needed) {
        head = Buffer.concat([head, chunk.subarray(0, needed)]);
        if (head.length >= needed && !beginsAs(kind, head)) {
          done(notAllowed('otherKind'));
          return;
        }
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // Before anything is read: a stream that fails while it is opening its file would leave the file behind.
  const file = await open(path, 'wx', 0o600);
  try {
    await pipeline(body, check, file.createWriteStream());
    if (size === 0) throw notAllowed('empty');
    if (!beginsAs(kind, head)) throw notAllowed('otherKind');
    return { path, sha256: hash.digest('hex'), size };
  } catch (cause) {
    await rm(path, { force: true });
    if (cause instanceof Refused) throw cause;
    if (isCutShort(cause)) throw new Refused('document.cutShort', {}, { cause });
    throw cause;
  }
}

function isCutShort(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR';
}
