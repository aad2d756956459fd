import { fieldError } from '../../contract/field-errors.ts';
import type { Static } from 'typebox';
import { DATE, nullable } from '../../contract/parts.ts';
import type { Act } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import type { Grant } from '../../db/person/dated-roles.ts';
import type { Person } from '../../db/person/find-person.ts';
import { CAPACITY, UNIT_ID } from '../parts.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireAdministrator } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { requireUnit } from '../unit/require-unit.ts';

export const GRANT = {
  type: 'object',
  additionalProperties: false,
  required: ['capacity', 'fromDay'],
  properties: { capacity: CAPACITY, unit: nullable(UNIT_ID), fromDay: DATE, untilDay: nullable(DATE) },
} as const;

type RoleAct = 'role.grant' | 'role.end';

/** A role of somebody from a day on, until a day or for good. */
export type DatedRole = Omit<Grant, 'person'>;

/**
 * Returns a role as it may be granted to a person or ended.
 * @throws Refused `signIn.stale`, `admin.own` if it is the administrator's own, `record.unknown`, `request.invalid`
 */
export async function checkedGrant(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  act: RoleAct,
  person: string,
  { capacity, fromDay, unit = null, untilDay = null }: Static<typeof GRANT>,
): Promise<Grant> {
  await requireAdministrator(database, administrator, by, act);
  if (person === administrator.id) throw new Refused('admin.own');
  await requirePerson(database, person);
  if (untilDay !== null && untilDay < fromDay)
    throw new Refused('request.invalid', { errors: [fieldError('/untilDay', 'endsTooEarly')] });
  await requireUnit(database, unit, '/unit');
  if ((capacity === 'verify') !== (unit !== null))
    throw new Refused('request.invalid', {
      errors: [fieldError('/unit', 'needsNoUnit')],
    });
  return { person, capacity, unit, fromDay, untilDay };
}

/** Returns a role without the person who holds it. */
export function roleOf({ capacity, unit, fromDay, untilDay }: Grant): DatedRole {
  return { capacity, unit, fromDay, untilDay };
}

/** Returns an act about a role, as it is put on record. */
export function actAbout(administrator: Person, act: RoleAct, { person, ...detail }: Grant): Act {
  return { person: administrator.id, act, about: person, detail };
}
