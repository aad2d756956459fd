import { findFirmNames } from '../../db/enterprise/find-firm.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findSessions } from '../../db/person/sessions.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import { holderOf, type PeopleDeps } from '../person/known-person.ts';
import { IDLE_SECONDS } from './sessions.ts';

/**
 * Returns who a person is, in which roles and for which firms, and where they are signed in. The name is null if nobody entered one.
 * @param own the id of the session that asks; null for a program
 */
export async function readSession({ database, vault }: PeopleDeps, person: Person, own: string | null) {
  const { id, account, roles } = person;
  const holder = holderOf(id);
  const [secrets, enterprises, open] = await Promise.all([
    findSecrets(database, vault, [holder]),
    findFirmNames(database, { codes: person.enterprises }),
    findSessions(database, account, IDLE_SECONDS),
  ]);
  const name = secrets.get(holder)?.name ?? null;
  const sessions = open.map(({ id: session, createdAt, seenAt, expiresAt }) => ({
    createdAt,
    seenAt,
    expiresAt,
    isThis: session === own,
  }));
  return { person: id, name, account, roles, enterprises, sessions };
}
