import type { Queryable } from './connect.ts';

/**
 * Returns for how many seconds the oldest transaction of the server that writes has been open; 0 if none is, or if the role may not see
 * those of others. Such a transaction, in any database, holds up everybody who follows the journal.
 */
export async function oldestTransaction({ sql }: Queryable): Promise<number> {
  const [row] = await sql<{ seconds: number }[]>`
    select coalesce(extract(epoch from now() - min(xact_start)), 0)::float8 as seconds
    from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()`;
  return row?.seconds ?? 0;
}
