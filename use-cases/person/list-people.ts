import type { Static } from 'typebox';
import { findPeople } from '../../db/person/people.ts';
import { pageOf, type PAGE } from '../list-page.ts';
import { withSecrets, type PeopleDeps, type ShownPerson } from './known-person.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

/**
 * Returns people by id, with their roles of all times.
 * @throws Refused `duty.missing`
 */
export async function listPeople(
  deps: PeopleDeps,
  by: Reader,
  { after = '', limit }: Static<typeof PAGE>,
): Promise<{ readonly people: readonly ShownPerson[]; readonly next: string | null }> {
  await requireReader(deps.database, by, ADMINISTRATORS, 'person.list');
  const { rows, next } = await pageOf(
    limit,
    (most) => findPeople(deps.database, { after, limit: most }),
    ({ id }) => id,
  );
  return { people: await withSecrets(deps, rows), next };
}
