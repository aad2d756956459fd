import type { Person } from '../../db/person/find-person.ts';
import { findSessions } from '../../db/person/sessions.ts';
import type { Ports } from '../ports.ts';
import { IDLE_SECONDS } from './sessions.ts';

/**
 * Returns who a person is, in which roles, and where they are signed in.
 * @param own the id of the session that asks; null for a program
 */
export async function readSession({ database }: Pick<Ports, 'database'>, person: Person, own: string | null) {
  const { id, account, roles, enterprises } = person;
  const sessions = (await findSessions(database, account, IDLE_SECONDS)).map(
    ({ id: session, createdAt, seenAt, expiresAt }) => ({
      createdAt,
      seenAt,
      expiresAt,
      isThis: session === own,
    }),
  );
  return { person: id, account, roles, enterprises, sessions };
}
