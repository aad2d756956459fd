import type { Database } from '../../db/connect.ts';
import { findStored } from '../../db/document/find-stored.ts';

/** A document in a form under way, as its writer put it in; the name is null if it had signs that nobody sees. */
export interface ShownFile {
  readonly sha256: string;
  readonly name: string | null;
  readonly kind: string;
  readonly bytes: number;
}

/** Returns those of some documents that somebody put in themselves, as they named them. */
export async function shownFiles(
  database: Database,
  documents: readonly string[],
  person: string,
): Promise<readonly ShownFile[]> {
  const stored = await findStored(database, documents, [person]);
  return stored.map(({ sha256, name, kind, bytes }) => ({ sha256, name, kind, bytes }));
}
