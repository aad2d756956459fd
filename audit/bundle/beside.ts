import { createHash } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import { insertBundledFiles } from '../../db/log/bundled-files.ts';
import { PATHS } from './contents.ts';
import { README } from './readme.ts';

/** What lies in a bundle beside the evidence: the page that explains it, and the program that checks it. */
export function filesBeside(verifier: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return { [PATHS.readme]: Buffer.from(README), [PATHS.verifier]: verifier };
}

/** The names of these files in the log. */
export function sourcesBeside(verifier: Uint8Array): readonly string[] {
  return Object.entries(filesBeside(verifier)).map(([path, bytes]) => `${path}/${sha256(bytes)}`);
}

/** Puts on record which files this release puts into bundles, so that each bundle proves that its own are the release's. */
export async function enterFilesBeside(database: Database, verifier: Uint8Array): Promise<void> {
  await insertBundledFiles(
    database,
    Object.entries(filesBeside(verifier)).map(([path, bytes]) => ({ path, sha256: sha256(bytes) })),
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
