import type { Person } from '../../db/person/find-person.ts';
import { findBankAccounts, type EnterpriseAccount } from '../../db/vault/bank-accounts.ts';
import { holds, requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/** Its agents and finance read it. */
export const ACCOUNT_READERS: readonly Role[] = ['applicant', 'pay'];

/**
 * Returns the account to which the awards of an enterprise are paid.
 * @throws Refused `duty.missing`; `record.unknown` if there is none, or the enterprise is none of this person's business
 */
export async function readBankAccount(
  { database, vault }: Pick<Ports, 'database' | 'vault'>,
  person: Person,
  enterprise: string,
): Promise<EnterpriseAccount> {
  const attempt = { person: person.id, application: null, type: 'enterprise.readAccount' };
  await requirePermission(database, person, ACCOUNT_READERS, attempt);
  const isTheirs = holds(person, 'pay') || person.enterprises.includes(enterprise);
  const accounts = isTheirs
    ? await findBankAccounts(database, vault, [enterprise])
    : new Map<string, never>();
  const account = accounts.get(enterprise);
  if (account === undefined) throw new Refused('record.unknown');
  return account;
}
