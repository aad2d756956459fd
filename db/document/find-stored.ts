import type { Database } from '../connect.ts';

/** A document as it lies in the store. */
export interface StoredDocument {
  readonly sha256: string;
  readonly kind: string;
  readonly bytes: number;
  readonly scan: 'clean' | 'none';
  readonly person: string;
  readonly at: string;
}

/** Returns some documents, each as the first of some persons put it in. */
export async function findStored(
  { sql }: Database,
  documents: readonly string[],
  persons: readonly string[],
): Promise<readonly StoredDocument[]> {
  if (documents.length === 0) return [];
  return sql<StoredDocument[]>`
    select distinct on (sha256) sha256, kind, size::float8 as bytes, scan, person, utc(uploaded_at) as at
    from documents where sha256 = any(${documents as string[]}) and person = any(${persons as string[]})
    order by sha256, uploaded_at`;
}
