import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';
import { knownPerson, type PeopleDeps, type ShownPerson } from './known-person.ts';

/**
 * Returns one person with roles of all times, name and phone.
 * @throws Refused `duty.missing`, `record.unknown`
 */
export async function readPerson(deps: PeopleDeps, by: Reader, id: string): Promise<ShownPerson> {
  await requireReader(deps.database, by, ADMINISTRATORS, 'person.read');
  return knownPerson(deps, id);
}
