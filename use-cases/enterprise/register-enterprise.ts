import { BENEFICIARY_KINDS } from '../../contract/choices.ts';
import type { Static } from 'typebox';
import { CODE, DATE, nullable, object } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { insertEnterprise, insertRegistration, type Enterprise } from '../../db/enterprise/enterprises.ts';
import type { Person } from '../../db/person/find-person.ts';
import { isViolationOf } from '../../db/violation.ts';
import { FREE_TEXT, UNIT_ID } from '../parts.ts';
import { requireAdministrator } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { districtError } from '../unit/place-errors.ts';
import { requirePlace, requireUnit } from '../unit/require-unit.ts';
import { bodyError } from './body-error.ts';
import { knownEnterprise } from './known-enterprise.ts';
import { requireCome } from './require-come.ts';

/** Where an enterprise is registered from a day on; the street is null outside the district. */
export const REGISTRATION = object({
  fromDay: DATE,
  district: FREE_TEXT,
  address: FREE_TEXT,
  street: nullable(UNIT_ID),
});
export const REGISTER_ENTERPRISE = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'name', 'beneficiary', 'registration'],
  properties: {
    code: CODE,
    name: FREE_TEXT,
    beneficiary: { enum: BENEFICIARY_KINDS },
    introducedOn: nullable(DATE),
    unit: nullable(UNIT_ID),
    registration: REGISTRATION,
  },
} as const;

/**
 * Registers an enterprise with where it is registered.
 * @throws Refused `signIn.stale`, `request.invalid` if its code, its kind, a unit or a day is wrong, `record.exists`
 */
export async function registerEnterprise(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  given: Static<typeof REGISTER_ENTERPRISE>,
): Promise<Enterprise> {
  await requireAdministrator(database, administrator, by, 'enterprise.register');
  const { code, name, beneficiary, introducedOn = null, unit = null, registration } = given;
  const wrong =
    bodyError(beneficiary, code) ?? districtError('/registration/district', registration.district);
  if (wrong !== null) throw new Refused('request.invalid', { errors: [wrong] });
  await requireUnit(database, unit, '/unit');
  await requirePlace(database, registration.street, '/registration/street');
  await requireCome(database, code, '/registration/fromDay', registration.fromDay);
  await requireCome(database, code, '/introducedOn', introducedOn);
  const detail = { beneficiary, introducedOn, unit, fromDay: registration.fromDay };
  const act = { person: administrator.id, act: 'enterprise.register', about: code, detail } as const;
  await onRecord(database, act, async (tx) => {
    await insertEnterprise(tx, { code, name, beneficiary, introducedOn, unit }).catch((error: unknown) => {
      if (!isViolationOf(error, 'enterprises_pkey')) throw error;
      throw new Refused('record.exists', {}, { cause: error });
    });
    return insertRegistration(tx, code, registration);
  });
  return knownEnterprise(database, code);
}
