import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf, type CheckpointStore } from './store.ts';

/** Checkpoints as files of a directory, one each. */
export function directoryStore(directory: string): CheckpointStore {
  return {
    async newest() {
      await mkdir(directory, { recursive: true });
      const names = (await readdir(directory)).filter((name) => /^checkpoint-\d+\.txt$/.test(name)).sort();
      const name = names.at(-1);
      return name === undefined ? null : readFile(join(directory, name), 'utf8');
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
