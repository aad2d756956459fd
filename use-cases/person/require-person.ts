import type { Database } from '../../db/connect.ts';
import { findPeople } from '../../db/person/people.ts';
import { Refused } from '../refused.ts';

/** @throws Refused `record.unknown` if there is no such person */
export async function requirePerson(database: Database, id: string): Promise<void> {
  if ((await findPeople(database, { id })).length === 0) throw new Refused('record.unknown');
}
