import type { Database } from '../../db/connect.ts';

/** Where a refusal is put on record, and what sees to it that a request has one answer. */
export const ON_RECORD: readonly string[] = ['request_refusals', 'idempotency_keys', 'steps', 'unsealed'];

/** A digest of every other table, by its name; of an application without the place of its newest row. */
export async function recordsBut(
  owner: Database,
  left: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const tables = await owner.sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
  const digests = new Map<string, string>();
  for (const { name } of tables.filter((table) => !left.includes(table.name))) {
    const [row] = await owner.sql<{ digest: string }[]>`
      select md5(coalesce(string_agg(row, ';' order by row), '')) as digest
      from (select (to_jsonb(t) - 'seq' - 'head' - 'at')::text as row from ${owner.sql(name)} t) as rows`;
    digests.set(name, row?.digest ?? '');
  }
  return digests;
}
