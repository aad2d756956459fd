import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireReaderOf } from '../dossier/readers-of.ts';
import { requireParty } from '../may.ts';
import type { Ports } from '../ports.ts';
import { viewOf, type ApplicationView } from './view.ts';

/**
 * Returns an application as this person sees it, with what they may send now.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function readApplication(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
): Promise<ApplicationView> {
  await requireParty(database, person, 'application.read', row.id);
  requireReaderOf(person, row);
  return viewOf(row, person);
}
