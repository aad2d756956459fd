import { link, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where documents lie, by the SHA-256 of their bytes. */
export interface DocumentStore {
  /** Stores bytes under their hash; again, where they are there already. */
  put(sha256: string, path: string, bytes: Buffer): Promise<void>;
  /** Null if there is nothing under this hash. */
  get(sha256: string): Promise<Buffer | null>;
}

/** On disk, two levels of folders deep. A file appears whole or not at all. */
export function diskStore(folder: string): DocumentStore {
  const placeOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    async put(sha256, path) {
      const place = placeOf(sha256);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await link(path, place).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      });
      await rm(path, { force: true });
    },
    get: async (sha256) =>
      readFile(placeOf(sha256)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }),
  };
}
