import type { Person } from '../../db/person/find-person.ts';
import { deleteSession, deleteSessions } from '../../db/person/sessions.ts';
import type { Ports } from '../ports.ts';
import type { Portal } from './portal.ts';

/**
 * Ends a session, or every session of the person, and returns where the browser ends the one with the identity provider too.
 * @param own the id of the session that asks; null for a program
 */
export async function signOut(
  { database, portal }: Pick<Ports, 'database'> & { readonly portal: Portal },
  { account }: Person,
  own: string | null,
  everywhere: boolean,
): Promise<string> {
  if (everywhere) await deleteSessions(database, account);
  else if (own !== null) await deleteSession(database, own);
  return portal.farewell();
}
