import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { deleteSessions } from '../../db/person/sessions.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import { knownPerson, type PeopleDeps } from './known-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

/**
 * Signs another person out everywhere.
 * @returns how many sessions were ended
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`
 */
export async function endSessions(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  id: string,
): Promise<number> {
  await requireAdministrator(deps.database, administrator, by, 'person.endSessions');
  requireOthers(administrator, [id]);
  const { account } = await knownPerson(deps, id);
  const act = { person: administrator.id, act: 'person.endSessions', about: id } as const;
  const ended = await onRecord(deps.database, act, (tx) => deleteSessions(tx, account));
  return ended ?? 0;
}
