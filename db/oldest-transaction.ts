import type { Queryable } from './connect.ts';

/**
 * How long the oldest transaction of the server that writes has been open, in seconds; 0 if none is, or the role may not see those of
 * others. It holds up whoever follows the journal, in whatever database it is.
 */
export async function oldestTransaction({ sql }: Queryable): Promise<number> {
  const [row] = await sql<{ seconds: number }[]>`
    select coalesce(extract(epoch from now() - min(xact_start)), 0)::float8 as seconds
    from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()`;
  return row?.seconds ?? 0;
}
