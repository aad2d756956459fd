import type { Database } from '../../db/connect.ts';
import { isAccountTaken } from '../../db/person/people.ts';
import { isViolationOf } from '../../db/violation.ts';
import { Refused } from '../refused.ts';

/**
 * Returns what `work` gives.
 * @throws Refused `record.exists` if somebody else has the account
 */
export async function refusedIfTaken<Result>(work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    if (!isViolationOf(error, 'persons_account_unique')) throw error;
    throw new Refused('record.exists', {}, { cause: error });
  });
}

/** @throws Refused `record.exists` if somebody signs in under the account */
export async function requireFreeAccount(database: Database, account: string): Promise<void> {
  if (await isAccountTaken(database, account)) throw new Refused('record.exists');
}
