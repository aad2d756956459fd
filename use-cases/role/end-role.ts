import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { endRole as updateRole } from '../../db/person/dated-roles.ts';
import type { Person } from '../../db/person/find-person.ts';
import { Refused } from '../refused.ts';
import { actAbout, checkedGrant, GRANT, roleOf, type DatedRole } from './grant.ts';

export const END_ROLE = {
  ...GRANT,
  required: ['capacity', 'fromDay', 'untilDay'],
  properties: { ...GRANT.properties, untilDay: DATE },
} as const;

/**
 * Sets the last day of somebody else's role.
 * @throws Refused `admin.own`, `record.unknown`, `request.invalid`
 */
export async function endRole(
  database: Database,
  administrator: Person,
  person: string,
  role: Static<typeof END_ROLE>,
): Promise<DatedRole> {
  const grant = await checkedGrant(database, administrator, 'role.end', person, role);
  await onRecord(database, actAbout(administrator, 'role.end', grant), async (tx) => {
    if (!(await updateRole(tx, grant))) throw new Refused('record.unknown');
    return true;
  });
  return roleOf(grant);
}
