import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { endRole as updateRole } from '../../db/person/dated-roles.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { requireEnded } from '../ended.ts';
import { actAbout, checkedGrant, GRANT, roleOf, type DatedRole } from './grant.ts';

export const END_ROLE = {
  ...GRANT,
  required: ['capacity', 'fromDay', 'untilDay'],
  properties: { ...GRANT.properties, untilDay: DATE },
} as const;

/**
 * Brings the last day of somebody else's role forward, never before an act that rests on it.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `request.invalid`, `end.onlyEarlier`, `end.afterActs`
 */
export async function endRole(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  person: string,
  role: Static<typeof END_ROLE>,
): Promise<DatedRole> {
  const grant = await checkedGrant(database, administrator, by, 'role.end', person, role);
  await onRecord(database, actAbout(administrator, 'role.end', grant), async (tx) => {
    return requireEnded(await updateRole(tx, { ...grant, untilDay: role.untilDay }));
  });
  return roleOf(grant);
}
