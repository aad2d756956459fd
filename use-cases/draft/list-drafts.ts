import { findDrafts, type Draft } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Ports } from '../ports.ts';

/** Returns the drafts of this person, the one touched last first. */
export async function listDrafts(
  { database }: Pick<Ports, 'database'>,
  person: Person,
): Promise<{ readonly drafts: readonly Draft[] }> {
  return { drafts: await findDrafts(database, person.id) };
}
