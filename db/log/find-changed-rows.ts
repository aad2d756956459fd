import type { Queryable } from '../connect.ts';
import { CHECKED_OTHERWISE, NO_EVIDENCE } from './not-versioned.ts';
import { SEALED_KINDS } from './sealed-kinds.ts';

/** A row that is not what was entered last, as `table key`. */
export interface ChangedRow {
  readonly name: string;
  readonly how: 'changed' | 'gone' | 'added';
}

/** Rows that are in memory at once. */
const PORTION = 500;

/**
 * The tables whose rows have versions: all that neither are leaves, nor are checked otherwise, nor are no evidence. A table that somebody
 * put beside ours has none; one of ours has its trigger, or if that was taken away what the trigger kept.
 */
export async function findVersionedTables({ sql }: Queryable): Promise<readonly string[]> {
  const others = [SEALED_KINDS, CHECKED_OTHERWISE, NO_EVIDENCE].flatMap((list) => Object.keys(list));
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any(${others})
      and (exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'keep_version')
        or exists (select from row_versions where kind = relname))
    order by relname`;
  return tables.map(({ name }) => name);
}

/** The rows of a table that are not what was entered last, in portions. */
export function findChangedRows({ sql }: Queryable, table: string): AsyncIterable<readonly ChangedRow[]> {
  return sql<ChangedRow[]>`
    select ${table} || ' ' || source as name, case when version.digest is null then 'added' when kept.digest is null then 'gone' else 'changed' end as how
    from (select row_name(to_jsonb(t), key_of(${table}::regclass)) as source, row_digest(to_jsonb(t)) as digest
      from ${sql(table)} t) as kept
    full join (select distinct on (source) source, digest from row_versions where kind = ${table}
      order by source, id desc) as version using (source)
    where kept.digest is distinct from version.digest`.cursor(PORTION);
}
