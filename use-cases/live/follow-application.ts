import { fieldError } from '../../contract/field-errors.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireReaderOf } from '../dossier/readers-of.ts';
import { requireParty } from '../may.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { Connect } from './stream.ts';
import { watchApplication } from './watch-application.ts';

/**
 * Sends the steps of an application as they happen.
 * @param after the id of the last event that the client has; without one it begins now
 * @throws Refused `duty.missing`, `application.unknown` if they are no party, `request.invalid` for an id that is none, `streams.tooMany`
 */
export async function followApplication(
  { database, live }: Pick<Ports, 'database' | 'live'>,
  person: Person,
  row: ApplicationRow,
  after: string | undefined,
  connect: Connect,
): Promise<void> {
  await requireParty(database, person, 'application.follow', row.id);
  requireReaderOf(person, row);
  if (after !== undefined && !/^\d{1,9}$/.test(after))
    throw new Refused('request.invalid', {
      errors: [fieldError('/Last-Event-ID', 'noPlace', { part: 'header' })],
    });
  const since = after === undefined ? row.seq : Number(after);
  live.open(person, watchApplication(database, row, since), connect);
}
