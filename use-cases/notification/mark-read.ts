import * as db from '../../db/notification/notifications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { knownPlace } from '../live/place.ts';
import type { Ports } from '../ports.ts';

/**
 * Notes that a person has read everything up to a notification; a mark never goes back.
 * @throws Refused `request.invalid` for a notification that is none
 */
export async function markRead(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  until: string,
): Promise<void> {
  await db.markRead(database, person.id, knownPlace(until));
}
