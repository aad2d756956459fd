import type { Static } from 'typebox';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { grantRole as insertRole } from '../../db/person/dated-roles.ts';
import type { Person } from '../../db/person/find-person.ts';
import { Refused } from '../refused.ts';
import { actAbout, checkedGrant, roleOf, type DatedRole, type GRANT } from './grant.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

/**
 * Grants a role to somebody else from a day on. Nobody decides and administers on the same day.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `request.invalid`, `role.conflict`, `record.exists`
 */
export async function grantRole(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  person: string,
  role: Static<typeof GRANT>,
): Promise<DatedRole> {
  const grant = await checkedGrant(database, administrator, by, 'role.grant', person, role);
  await onRecord(database, actAbout(administrator, 'role.grant', grant), async (tx) => {
    const result = await insertRole(tx, grant);
    if (result === 'conflict') throw new Refused('role.conflict');
    if (result === 'known') throw new Refused('record.exists');
    return result;
  });
  return roleOf(grant);
}
