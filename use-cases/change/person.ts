import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Queryable } from '../../db/connect.ts';
import { insertPerson, retirePerson, updateAccount } from '../../db/person/people.ts';
import { forgetSecrets } from '../../db/vault/secrets.ts';
import { findServed } from '../../db/enterprise/enterprises.ts';
import { notifyOffice } from '../enterprise/notify-office.ts';
import { dayIn } from '../day-in.ts';
import { holderOf } from '../person/known-person.ts';
import { refusedIfTaken } from '../person/refused-if-taken.ts';
import { Refused } from '../refused.ts';
import { requireTwoLeft } from '../role/require-two-left.ts';

const DAY_MS = 86_400_000;

/** @returns the id of the person; @throws Refused `record.exists` if somebody has the account */
export async function enterPerson(
  tx: Queryable,
  { person, account }: Extract<ChangeContent, { kind: 'person.register' }>,
): Promise<string> {
  await refusedIfTaken(insertPerson(tx, person, account));
  return person;
}

/** @returns the id of the person; @throws Refused `record.exists`, `person.forgotten` */
export async function enterAccount(
  tx: Queryable,
  { person, account }: Extract<ChangeContent, { kind: 'person.account' }>,
): Promise<string> {
  // Who is forgotten meanwhile has no account left in what was proposed.
  if (!(await refusedIfTaken(updateAccount(tx, person, account)))) throw new Refused('person.forgotten');
  return person;
}

/**
 * Destroys the key of a person, and ends their roles and sessions. It cannot be undone. The office is notified of firms that nobody acts for now.
 * @returns the id of the person; @throws Refused `admin.twoNeeded`
 */
export async function retire(
  tx: Queryable,
  { person }: Extract<ChangeContent, { kind: 'person.forget' }>,
  by: string,
): Promise<string> {
  await requireTwoLeft(tx, person, null);
  const firms = await findServed(tx, person);
  await forgetSecrets(tx, holderOf(person));
  await retirePerson(tx, person, dayIn(new Date(Date.now() - DAY_MS)));
  await notifyOffice(tx, firms, by);
  return person;
}
