import type { Static } from 'typebox';
import { DATE, nullable } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { updateEnterprise, type Enterprise } from '../../db/enterprise/enterprises.ts';
import type { Person } from '../../db/person/find-person.ts';
import { FREE_TEXT, UNIT_ID } from '../parts.ts';
import { requireAdministrator } from '../may.ts';
import { requireUnit } from '../unit/require-unit.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { knownEnterprise } from './known-enterprise.ts';
import { requireCome } from './require-come.ts';

export const CHANGE_ENTERPRISE = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { name: FREE_TEXT, introducedOn: nullable(DATE), unit: nullable(UNIT_ID) },
  examples: [{ name: '样例有限公司' }],
} as const;

/**
 * Corrects what is kept of an enterprise.
 * @throws Refused `signIn.stale`, `record.unknown`, `request.invalid`
 */
export async function changeEnterprise(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  code: string,
  change: Static<typeof CHANGE_ENTERPRISE>,
): Promise<Enterprise> {
  await requireAdministrator(database, administrator, by, 'enterprise.change');
  const before = await knownEnterprise(database, code);
  await requireUnit(database, change.unit, '/unit');
  await requireCome(database, code, '/introducedOn', change.introducedOn);
  const after = { ...before, ...change };
  const detail = { introducedOn: after.introducedOn, unit: after.unit };
  const act = { person: administrator.id, act: 'enterprise.change', about: code, detail } as const;
  await onRecord(database, act, (tx) => updateEnterprise(tx, after));
  return knownEnterprise(database, code);
}
