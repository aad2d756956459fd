import type { Static } from 'typebox';
import { nullable } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { updateAccount } from '../../db/person/people.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import { requireAdministrator } from '../may.ts';
import { Refused } from '../refused.ts';
import { holderOf, knownPerson, type PeopleDeps, type ShownPerson } from './known-person.ts';
import { refusedIfTaken } from './refused-if-taken.ts';
import { ACCOUNT, PERSON_NAME, PHONE } from './register-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

export const CHANGE_PERSON = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { account: ACCOUNT, name: PERSON_NAME, phone: nullable(PHONE) },
  examples: [{ phone: '0571-00000000' }],
} as const;

/**
 * Corrects account, name or phone of a person.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `record.exists` if somebody else has the account, `person.forgotten`
 */
export async function changePerson(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  id: string,
  change: Static<typeof CHANGE_PERSON>,
): Promise<ShownPerson> {
  await requireAdministrator(deps.database, administrator, by, 'person.change');
  if (id === administrator.id) throw new Refused('admin.own');
  await knownPerson(deps, id);
  const { account, ...secrets } = change;
  const detail = { fields: Object.keys(change) };
  const act = { person: administrator.id, act: 'person.change', about: id, detail } as const;
  await onRecord(deps.database, act, async (tx) => {
    if (!(await keepSecrets(tx, deps.vault, holderOf(id), secrets))) throw new Refused('person.forgotten');
    return account === undefined ? true : refusedIfTaken(updateAccount(tx, id, account));
  });
  return knownPerson(deps, id);
}
