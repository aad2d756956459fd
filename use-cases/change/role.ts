import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Queryable } from '../../db/connect.ts';
import { lockRights } from '../../db/person/apart-from-firms.ts';
import { endRole, grantRole } from '../../db/person/dated-roles.ts';
import { requireEnded } from '../ended.ts';
import { Refused } from '../refused.ts';
import { requireApartFromFirms } from '../role/require-apart-from-firms.ts';
import { requireTwoLeft } from '../role/require-two-left.ts';

/**
 * Grants a role. Nobody decides and administers on the same day, or holds a role and acts for a firm.
 * @returns the id of the person; @throws Refused `role.conflict`, `role.actsForFirm`, `record.exists`
 */
export async function enterRole(
  tx: Queryable,
  grant: Extract<ChangeContent, { kind: 'role.grant' }>,
): Promise<string> {
  await lockRights(tx, grant.person);
  await requireApartFromFirms(tx, grant.person);
  const result = await grantRole(tx, grant);
  if (result === 'conflict') throw new Refused('role.conflict');
  if (result === 'known') throw new Refused('record.exists');
  return grant.person;
}

/** @returns the id of the person; @throws Refused `admin.twoNeeded`, `record.unknown`, `end.onlyEarlier`, `end.afterActs` */
export async function enterEndOfRole(
  tx: Queryable,
  end: Extract<ChangeContent, { kind: 'role.end' }>,
): Promise<string> {
  if (end.capacity === 'administrator') await requireTwoLeft(tx, end.person, end);
  requireEnded(await endRole(tx, end));
  return end.person;
}
