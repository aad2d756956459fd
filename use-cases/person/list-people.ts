import type { Static } from 'typebox';
import { findPeople } from '../../db/person/people.ts';
import { pageOf, type PAGE } from '../list-page.ts';
import { withSecrets, type PeopleDeps, type ShownPerson } from './read-person.ts';

/** Returns people by id, with their roles of all times. */
export async function listPeople(
  deps: PeopleDeps,
  { after = '', limit }: Static<typeof PAGE>,
): Promise<{ readonly people: readonly ShownPerson[]; readonly next: string | null }> {
  const { rows, next } = await pageOf(
    limit,
    (most) => findPeople(deps.database, { after, limit: most }),
    ({ id }) => id,
  );
  return { people: await withSecrets(deps, rows), next };
}
