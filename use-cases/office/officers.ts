import type { Queryable } from '../../db/connect.ts';
import { findOfficers } from '../../db/person/find-officers.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';

/** Returns a test whether all of some persons handle or approve for the office on a day. */
export async function officersOn(
  { sql }: Queryable,
  on: IsoDate,
): Promise<(persons: readonly string[]) => boolean> {
  const officers = new Set(await findOfficers(sql, on));
  return (persons) => persons.every((person) => officers.has(person));
}
