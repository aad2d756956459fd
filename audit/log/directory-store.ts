import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameOf, sizesIn, type CheckpointStore } from './store.ts';

/** The newest checkpoint once more, so that nobody lists the others to find it. */
const NEWEST = 'newest.txt';

/** How the name of a folder of checkpoints begins. */
const FOLDER = 'checkpoint-';

/** Checkpoints as files, one each, in folders of ten thousand leaves. */
export function directoryStore(directory: string): CheckpointStore {
  const pathOf = (size: number): string => {
    const name = nameOf({ size });
    return join(directory, name.slice(0, -'0000.txt'.length), name);
  };
  const textAt = async (path: string): Promise<string | null> =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
  const sizes = async (): Promise<readonly number[]> => {
    await mkdir(directory, { recursive: true });
    const folders = (await readdir(directory)).filter((name) => name.startsWith(FOLDER));
    return sizesIn((await Promise.all(folders.map(async (name) => readdir(join(directory, name))))).flat());
  };
  const at = async (size: number): Promise<string | null> => textAt(pathOf(size));
  return {
    sizes,
    at,
    async newest() {
      const pointed = await textAt(join(directory, NEWEST));
      if (pointed !== null) return pointed;
      const size = (await sizes()).at(-1);
      return size === undefined ? null : at(size);
    },
    async keep(checkpoint, note) {
      for (const path of [pathOf(checkpoint.size), join(directory, NEWEST)]) {
        await mkdir(dirname(path), { recursive: true });
        // Several sealers may keep the same one at once, and those of other machines have process ids of their own.
        const unfinished = `${path}.${randomUUID()}`;
        await writeFile(unfinished, note);
        await rename(unfinished, path);
      }
    },
  };
}
