import type { Database, Sql } from './connect.ts';

/**
 * A transaction that costs no round trips of its own: BEGIN travels with the first statement, COMMIT with the last one,
 * where `work` sends it by calling `commit` beside that statement. What `work` leaves uncommitted is rolled back.
 */
export async function inTransaction<Result>(
  { sql }: Database,
  work: (tx: Sql, commit: () => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  const tx = await sql.reserve();
  const end = { isCommitted: false };
  try {
    const begun = tx`begin`.execute();
    const result = await work(tx, async () => {
      end.isCommitted = true;
      return tx`commit`;
    });
    await begun;
    return result;
  } finally {
    try {
      if (!end.isCommitted) await tx`rollback`;
    } finally {
      tx.release();
    }
  }
}
