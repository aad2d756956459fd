import type { Static } from 'typebox';
import { nullable } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import { Refused } from '../refused.ts';
import { holderOf, knownPerson, type PeopleDeps, type ShownPerson } from './known-person.ts';
import { PERSON_NAME, PHONE } from './register-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

export const CHANGE_PERSON = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { name: PERSON_NAME, phone: nullable(PHONE) },
  examples: [{ phone: '0571-00000000' }],
} as const;

/**
 * Corrects name or phone of a person; their account takes two (`change-account.ts`).
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `person.forgotten`
 */
export async function changePerson(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  id: string,
  change: Static<typeof CHANGE_PERSON>,
): Promise<ShownPerson> {
  await requireAdministrator(deps.database, administrator, by, 'person.change');
  requireOthers(administrator, [id]);
  await knownPerson(deps, id);
  const detail = { fields: Object.keys(change) };
  const act = { person: administrator.id, act: 'person.change', about: id, detail } as const;
  await onRecord(deps.database, act, async (tx) => {
    if (!(await keepSecrets(tx, deps.vault, holderOf(id), change))) throw new Refused('person.forgotten');
    return true;
  });
  return knownPerson(deps, id);
}
