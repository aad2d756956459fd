import type { WireClaim } from '../../contract/effects.ts';
import type { TransactionSql } from '../connect.ts';

/** What one award holds on a key. Integer fen. */
export interface HeldOnKey {
  readonly claim: WireClaim;
  /** Paid less repaid. */
  readonly netPaidFen: number;
  /** Committed and not yet paid. */
  readonly committedFen: number;
}

/**
 * Locks a key until the transaction ends and reads what other awards hold on it: two statements in one round trip, so
 * that the second one sees everything that was committed before the lock was granted.
 */
export async function lockKey(
  tx: TransactionSql,
  key: string,
  except: string,
): Promise<readonly HeldOnKey[]> {
  const [, held] = await Promise.all([
    tx`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`,
    tx<HeldOnKey[]>`
      select a.claim,
        sum(case t.kind when 'post' then amount_fen when 'refund' then -amount_fen else 0 end)::float8 as "netPaidFen",
        sum(case t.kind when 'commit' then amount_fen when 'void' then -amount_fen when 'post' then -amount_fen
          else 0 end)::float8 as "committedFen"
      from transfers t join applications a on a.id = t.application
      where t.key = ${key} and t.application <> ${except}
      group by a.id order by a.id`,
  ]);
  return held;
}
