import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { retirePerson } from '../../db/person/people.ts';
import { forgetSecrets } from '../../db/vault/secrets.ts';
import { requireAdministrator } from '../may.ts';
import type { Ports } from '../ports.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { forgetLetters } from './forget-letters.ts';
import { dayIn } from '../day-in.ts';
import { holderOf, knownPerson, type PeopleDeps, type ShownPerson } from './known-person.ts';

const DAY_MS = 86_400_000;

/**
 * Destroys the key of what is kept of a person, removes letters to them that are kept, and ends their roles and sessions. It cannot be undone.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`
 */
export async function forgetPerson(
  deps: PeopleDeps & Pick<Ports, 'outbox'>,
  administrator: Person,
  by: SignedInBy,
  id: string,
): Promise<ShownPerson> {
  await requireAdministrator(deps.database, administrator, by, 'person.forget');
  if (id === administrator.id) throw new Refused('admin.own');
  await knownPerson(deps, id);
  const act = { person: administrator.id, act: 'person.forget', about: id } as const;
  await onRecord(deps.database, act, async (tx) => {
    await forgetSecrets(tx, holderOf(id));
    return retirePerson(tx, id, dayIn(new Date(Date.now() - DAY_MS)));
  });
  await forgetLetters(deps, id);
  return knownPerson(deps, id);
}
