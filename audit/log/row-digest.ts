import { digestOf } from './leaf.ts';

/** The digest of a row of a kind. A journal row has its own already: the hash that covers it. */
export function rowDigest(kind: string, row: Readonly<Record<string, unknown>>): string {
  return kind === 'steps' ? String(row['hash']) : digestOf(row);
}
