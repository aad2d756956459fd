import type { Database, Queryable } from './connect.ts';
import { transact } from './transaction.ts';

/**
 * Runs reads that all see the database as of one instant: that of the first of them. It may last, so the limit on idle transactions
 * does not hold for it; it writes nothing, so it holds up no reader of the journal.
 */
export async function inSnapshot<Result>(
  database: Pick<Database, 'sql'>,
  read: (snapshot: Queryable) => Promise<Result>,
): Promise<Result> {
  return transact(
    database,
    async (tx) => {
      await tx.unsafe('set local idle_in_transaction_session_timeout = 0');
      return read({ sql: tx });
    },
    'isolation level repeatable read read only',
  );
}
