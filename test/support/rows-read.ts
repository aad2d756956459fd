import type { Database, Sql } from '../../db/connect.ts';
import { transact } from '../../db/transaction.ts';

/** How many rows of tables PostgreSQL reads for some work, by its own count, and what the work comes to. */
export async function rowsRead<Result>(
  database: Database,
  work: (tx: Sql) => Promise<Result>,
): Promise<{ readonly rows: number; readonly result: Result }> {
  const read = async (tx: Sql): Promise<number> => {
    const [row] = await tx<{ rows: number }[]>`
      select coalesce(sum(seq_tup_read + idx_tup_fetch), 0)::float8 as rows from pg_stat_xact_user_tables`;
    return row?.rows ?? 0;
  };
  return transact(database, async (tx) => {
    const before = await read(tx);
    const result = await work(tx);
    return { rows: (await read(tx)) - before, result };
  });
}
