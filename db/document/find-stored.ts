import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { documents as table } from './documents.table.ts';

const LIST = selectList(table, ['sha256', 'kind', 'scan', 'person', 'name']);

/** A document as it lies in the store. */
export interface StoredDocument extends RowOf<typeof table, 'sha256' | 'kind' | 'scan' | 'person' | 'name'> {
  readonly bytes: number;
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
    select distinct on (sha256) ${sql.unsafe(LIST)}, size::float8 as bytes, utc(uploaded_at) as at
    from documents where sha256 = any(${documents as string[]}) and person = any(${persons as string[]})
    order by sha256, uploaded_at`;
}
