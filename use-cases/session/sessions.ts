import type { Database } from '../../db/connect.ts';
import { deleteSessions, findSessionAccount } from '../../db/person/sessions.ts';
import { Refused } from '../refused.ts';

/** A session ends after eight hours, or after one without a request. */
export const SESSION_SECONDS = 8 * 60 * 60;
export const IDLE_SECONDS = 60 * 60;

/**
 * Returns the account that a session belongs to.
 * @throws Refused `token.missing` without a session, `session.ended` if it is over
 */
export async function accountOfSession(database: Database, session: string | null): Promise<string> {
  if (session === null) throw new Refused('token.missing');
  const account = await findSessionAccount(database, session, IDLE_SECONDS);
  if (account === null) throw new Refused('session.ended');
  return account;
}

/** Ends every session of an account. */
export async function endSessions({ database }: { database: Database }, account: string): Promise<void> {
  await deleteSessions(database, account);
}
