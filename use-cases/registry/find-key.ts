import type { Database } from '../../db/connect.ts';
import { findRegisterKey } from '../../db/enterprise/register-feed.ts';
import type { Person } from '../../db/person/find-person.ts';
import { dayIn } from '../day-in.ts';

/** Returns the public key of that id if it is good today for the person's program, else null. */
export async function findKey(
  database: Database,
  id: string,
  { id: person }: Person,
): ReturnType<typeof findRegisterKey> {
  return findRegisterKey(database, id, person, dayIn(new Date()));
}
