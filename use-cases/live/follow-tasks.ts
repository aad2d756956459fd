import { fieldError } from '../../contract/field-errors.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { placeFrom } from './place.ts';
import type { Connect } from './stream.ts';
import { watchTasks } from './watch-tasks.ts';

/**
 * Sends the tasks of a person's roles and units as they change.
 * @param after the id of the last event that the client has; without one it begins now
 * @throws Refused `request.invalid` for an id that is none, `streams.tooMany`
 */
export async function followTasks(
  { database, live }: Pick<Ports, 'database' | 'live'>,
  person: Person,
  after: string | undefined,
  connect: Connect,
): Promise<void> {
  const now = await live.placeOfNow();
  const since = after === undefined ? now : placeFrom(after);
  if (since === null)
    throw new Refused('request.invalid', {
      errors: [fieldError('/Last-Event-ID', 'noPlace', { part: 'header' })],
    });
  live.open(person, watchTasks(database, since), connect);
}
