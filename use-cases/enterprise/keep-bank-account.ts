import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { EnterpriseAccount } from '../../db/vault/bank-accounts.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import { requirePermission } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { requireFreshSignIn, type SignedInBy } from '../session/require-fresh-sign-in.ts';

/**
 * Names the account to which the awards of an enterprise are paid from now on. It lies in the vault and is changed by the
 * agents of the enterprise, who must have signed in a short while ago.
 * @throws Refused `duty.missing`, `signIn.stale`; `record.unknown` if the person does not act for the enterprise
 */
export async function keepBankAccount(
  { database, vault }: Pick<Ports, 'database' | 'vault'>,
  person: Person,
  by: SignedInBy,
  enterprise: string,
  account: EnterpriseAccount,
): Promise<EnterpriseAccount> {
  const act = 'enterprise.keepAccount';
  await requirePermission(database, person, ['applicant'], {
    person: person.id,
    application: null,
    type: act,
  });
  await requireFreshSignIn(database, by);
  if (!person.enterprises.includes(enterprise)) throw new Refused('record.unknown');
  await onRecord(database, { person: person.id, act, about: enterprise }, async (tx) => {
    const secrets = { bankAccount: JSON.stringify(account) };
    return (await keepSecrets(tx, vault, `enterprise:${enterprise}`, secrets)) ? true : null;
  });
  return account;
}
