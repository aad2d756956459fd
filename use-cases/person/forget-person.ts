import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { retirePerson } from '../../db/person/people.ts';
import { forgetSecrets } from '../../db/vault/secrets.ts';
import { requireAdministrator } from '../may.ts';
import { Refused } from '../refused.ts';
import { dayIn } from '../day-in.ts';
import { holderOf, knownPerson, type PeopleDeps, type ShownPerson } from './known-person.ts';

const DAY_MS = 86_400_000;

/**
 * Destroys the key of what is kept of a person, and ends their roles and sessions. It cannot be undone.
 * @throws Refused `admin.own`, `record.unknown`
 */
export async function forgetPerson(
  deps: PeopleDeps,
  administrator: Person,
  id: string,
): Promise<ShownPerson> {
  await requireAdministrator(deps.database, administrator, 'person.forget');
  if (id === administrator.id) throw new Refused('admin.own');
  await knownPerson(deps, id);
  const act = { person: administrator.id, act: 'person.forget', about: id } as const;
  await onRecord(deps.database, act, async (tx) => {
    await forgetSecrets(tx, holderOf(id));
    return retirePerson(tx, id, dayIn(new Date(Date.now() - DAY_MS)));
  });
  return knownPerson(deps, id);
}
