import type { Database, Sql } from './connect.ts';

/** How a transaction ends: with its last statement, which COMMIT travels with, or with nothing of it written. */
export type Ending<Result> =
  | {
      /** Sends the last statement, at once: COMMIT goes out right behind it. */
      readonly commit: () => Promise<Result>;
    }
  | { readonly rollback: Result };

/**
 * Runs one whole transaction that costs no round trips of its own: BEGIN travels with the first statement of `work`, and
 * COMMIT with the one by which `work` says that it ends. Returns what the ending comes to. A `work` that throws leaves
 * nothing written.
 */
export async function inTransaction<Result>(
  { sql }: Database,
  work: (tx: Sql) => Promise<Ending<Result>>,
): Promise<Result> {
  const tx = await sql.reserve();
  let isOpen = true;
  try {
    const begun = tx`begin`.execute();
    const ending = await work(tx);
    await begun;
    if ('rollback' in ending) return ending.rollback;
    isOpen = false;
    const [result] = await Promise.all([ending.commit(), tx`commit`]);
    return result;
  } finally {
    try {
      if (isOpen) await tx`rollback`;
    } finally {
      tx.release();
    }
  }
}
