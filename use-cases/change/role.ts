import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Queryable } from '../../db/connect.ts';
import { grantRole } from '../../db/person/dated-roles.ts';
import { Refused } from '../refused.ts';

/**
 * Grants a role. Nobody decides and administers on the same day.
 * @returns the id of the person; @throws Refused `role.conflict`, `record.exists`
 */
export async function enterRole(
  tx: Queryable,
  grant: Extract<ChangeContent, { kind: 'role.grant' }>,
): Promise<string> {
  const result = await grantRole(tx, grant);
  if (result === 'conflict') throw new Refused('role.conflict');
  if (result === 'known') throw new Refused('record.exists');
  return grant.person;
}
