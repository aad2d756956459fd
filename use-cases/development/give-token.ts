import { findPerson } from '../../db/person/find-person.ts';
import { dayIn } from '../day-in.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/**
 * Returns a token for an account, without a password; in the development profile only.
 * @throws Refused `person.unknown`
 */
export async function giveToken(
  { database }: Pick<Ports, 'database'>,
  tokenFor: (account: string) => Promise<string>,
  account: string,
): Promise<string> {
  if ((await findPerson(database, account, dayIn(new Date()))) === null) throw new Refused('person.unknown');
  return tokenFor(account);
}
