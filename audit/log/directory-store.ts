import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, sizesIn, type CheckpointStore } from './store.ts';

/** Checkpoints as files of a directory, one each. */
export function directoryStore(directory: string): CheckpointStore {
  const sizes = async (): Promise<readonly number[]> => {
    await mkdir(directory, { recursive: true });
    return sizesIn(await readdir(directory));
  };
  const at = async (size: number): Promise<string | null> =>
    readFile(join(directory, nameOf({ size })), 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
  return {
    sizes,
    at,
    async newest() {
      const size = (await sizes()).at(-1);
      return size === undefined ? null : at(size);
    },
    async keep(checkpoint, note) {
      await mkdir(directory, { recursive: true });
      const file = join(directory, nameOf(checkpoint));
      // Several sealers may keep the same one at once, and those of other machines have process ids of their own.
      const unfinished = `${file}.${randomUUID()}`;
      await writeFile(unfinished, note);
      await rename(unfinished, file);
    },
  };
}
