import type { Database } from '../connect.ts';
import type { RowOf } from '../columns/lists.ts';
import type { bundledFiles } from './bundled-files.table.ts';

/** A file that is put into bundles. */
export type BundledFile = RowOf<typeof bundledFiles, 'path' | 'sha256'>;

/** Entering a file again changes nothing. */
export async function insertBundledFiles({ sql }: Database, files: readonly BundledFile[]): Promise<void> {
  await sql`insert into bundled_files (path, sha256)
    select path, sha256 from unnest(${files.map(({ path }) => path)}::text[],
      ${files.map(({ sha256 }) => sha256)}::text[]) as file(path, sha256)
    on conflict do nothing`;
}
