import type { Sql } from '../connect.ts';

/** Of the one process that seals; any number that nothing else locks. */
const SEALING = 20_181_124;

/** Whether this transaction is the one that seals; until its end no other is. */
export async function tryLockLog(tx: Sql): Promise<boolean> {
  const [row] = await tx<{ isLocked: boolean }[]>`select pg_try_advisory_xact_lock(${SEALING}) as "isLocked"`;
  return row?.isLocked ?? false;
}
