import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { endRegisterKey, findHolder } from '../../db/enterprise/register-feed.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import { Refused } from '../refused.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

/**
 * Sets the last day of a registry's key: yesterday for one that somebody else may know.
 * @throws Refused `duty.missing`, `signIn.stale`, `admin.own`, `record.unknown`
 */
export async function endKey(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  id: string,
  untilDay: string,
): Promise<void> {
  await requireAdministrator(database, administrator, by, 'registry.endKey');
  requireOthers(administrator, [await findHolder(database, id)]);
  const act = { person: administrator.id, act: 'registry.endKey', about: id, detail: { untilDay } } as const;
  const ended = await onRecord(database, act, async (tx) =>
    (await endRegisterKey(tx, id, untilDay)) ? true : null,
  );
  if (ended === null) throw new Refused('record.unknown');
}
