import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Database, Queryable } from '../../db/connect.ts';
import { findRegisterKeys, insertRegisterKey } from '../../db/enterprise/register-feed.ts';
import { dayIn } from '../day-in.ts';
import { requirePerson } from '../person/require-person.ts';
import { Refused } from '../refused.ts';

type Entered = Extract<ChangeContent, { kind: 'registry.enterKey' }>;

/** @throws Refused `record.unknown`, `registry.keyTaken` */
export async function checkKey(database: Database, { id, person }: Entered): Promise<void> {
  await requirePerson(database, person);
  const [known] = await findRegisterKeys(database, { after: '', text: id, limit: 1 });
  if (known?.id === id) throw new Refused('registry.keyTaken');
}

/** @returns the id of the key; @throws Refused `registry.keyTaken` */
export async function enterKey(tx: Queryable, { id, person, publicKey }: Entered): Promise<string> {
  const key = { id, person, publicKey, fromDay: dayIn(new Date()) };
  if (!(await insertRegisterKey(tx, key))) throw new Refused('registry.keyTaken');
  return id;
}
