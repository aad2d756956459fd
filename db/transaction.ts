import type { Database, Sql } from './connect.ts';
import { isLostStatement } from './lost-statement.ts';

/** How a transaction ends: with its last statement, which COMMIT travels with, or with nothing of it written. */
export type Ending<Result> =
  | {
      /** Sends the last statement, at once: COMMIT goes out right behind it. */
      readonly commit: () => Promise<Result>;
      /** Sends in the next turn what follows COMMIT, and never fails. */
      readonly behind?: () => Promise<void>;
    }
  | { readonly rollback: Result };

/** Each repetition prepares one statement of a connection again; no transaction here has as many. */
const MOST_REPETITIONS = 50;

/**
 * Runs one whole transaction. If PostgreSQL no longer knows one of its statements, nothing of it was written, and it runs
 * again: `work` must do nothing outside it. A `work` that throws leaves nothing written.
 * @param mode what BEGIN says besides, such as an isolation level
 */
export async function transact<Result>(
  database: Pick<Database, 'sql'>,
  work: (tx: Sql) => Promise<Result>,
  mode = '',
): Promise<Result> {
  const whole = async (tx: Sql): Promise<Ending<Result>> => {
    const result = await work(tx);
    return { commit: () => Promise.resolve(result) };
  };
  return inTransaction(database, whole, mode);
}

/**
 * As `transact`, and costs no round trips of its own: BEGIN travels with the first statement of `work`, and COMMIT with the
 * one by which `work` says that it ends. Returns what the ending comes to.
 */
export async function inTransaction<Result>(
  database: Pick<Database, 'sql'>,
  work: (tx: Sql) => Promise<Ending<Result>>,
  mode = '',
): Promise<Result> {
  return againIfLost(() => attempt(database, work, mode));
}

/** Runs one statement, which is a transaction of its own, and sends something behind it in the next turn, which never fails. */
export async function withBehind<Result>(
  { sql }: Pick<Database, 'sql'>,
  work: (on: Sql) => Promise<Result>,
  behind: (on: Sql) => Promise<void>,
): Promise<Result> {
  return againIfLost(async () => {
    const one = await sql.reserve();
    const [done, sent] = [work(one), behind(one)];
    try {
      return await done;
    } finally {
      await sent;
      one.release();
    }
  });
}

/** BEGIN, COMMIT and ROLLBACK are sent by the simple protocol, which prepares nothing that could be lost. */
async function attempt<Result>(
  { sql }: Pick<Database, 'sql'>,
  work: (tx: Sql) => Promise<Ending<Result>>,
  mode: string,
): Promise<Result> {
  const tx = await sql.reserve();
  let isOpen = true;
  try {
    const [, ending] = await Promise.all([tx.unsafe(`begin ${mode}`).execute(), work(tx)]);
    if ('rollback' in ending) return ending.rollback;
    isOpen = false;
    const [result, { command }] = await Promise.all([
      ending.commit(),
      tx.unsafe('commit'),
      ending.behind?.(),
    ]);
    // PostgreSQL answers so, and with no error, if a statement had failed before and nobody heard of it.
    if (command !== 'COMMIT') throw new Error('a transaction was rolled back where it should have ended');
    return result;
  } finally {
    try {
      if (isOpen) await tx.unsafe('rollback');
    } finally {
      tx.release();
    }
  }
}

async function againIfLost<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let left = MOST_REPETITIONS; ; left -= 1)
    try {
      return await run();
    } catch (error) {
      if (left === 0 || !isLostStatement(error)) throw error;
    }
}
