import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enterDocumentStore, findDocumentStore } from '../db/document/document-store.ts';
import type { Database } from '../db/connect.ts';
import { objectsOf, type Bucket } from './bucket.ts';
import { CommandProblem } from './command/problem.ts';

/** A place of documents, which bears a name. */
export interface NamedPlace {
  /** Null if it bears none. */
  name(): Promise<string | null>;
  /** Gives it a name, unless it bears one. */
  call(name: string): Promise<void>;
}

const MARK = 'store-name';

/** A folder of documents. */
export function namedFolder(folder: string): NamedPlace {
  const unlessCode = (code: string) => (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
    return null;
  };
  return {
    name: async () => readFile(join(folder, MARK), 'utf8').catch(unlessCode('ENOENT')),
    async call(name) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, MARK), name, { flag: 'wx' }).catch(unlessCode('EEXIST'));
    },
  };
}

/** A bucket of documents. */
export function namedBucket(bucket: Bucket): NamedPlace {
  const objects = objectsOf(bucket);
  return {
    name: async () => (await objects.get(MARK))?.toString('utf8') ?? null,
    call: async (name) => objects.put(MARK, Buffer.from(name)),
  };
}

/**
 * Every API process of a system has its documents in one place: the first one names it, on record and in the place itself.
 * @throws CommandProblem if this is another place
 */
export async function requireDocumentStore(database: Database, place: NamedPlace): Promise<void> {
  const known = await findDocumentStore(database);
  if (known === null && (await place.name()) === null) await place.call(randomUUID());
  const own = await place.name();
  const entered = known ?? (await enterDocumentStore(database, own ?? ''));
  if (own === entered) return;
  throw new CommandProblem(
    `The documents of this system lie in the place with the name ${entered}, and this one ${own === null ? 'has none' : 'is another'}: name one folder that all API processes share in DOCUMENTS_DIR, or one bucket in S3_ENDPOINT and S3_BUCKET. If the place was lost and restored elsewhere, write the name into its file ${MARK}.`,
  );
}
