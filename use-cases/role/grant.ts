import { fieldError } from '../../contract/field-errors.ts';
import type { Static } from 'typebox';
import { DATE, nullable } from '../../contract/parts.ts';
import type { Database } from '../../db/connect.ts';
import type { Grant } from '../../db/person/dated-roles.ts';
import { CAPACITY, UNIT_ID } from '../parts.ts';
import { requirePerson } from '../person/require-person.ts';
import { Refused } from '../refused.ts';
import { requireUnit } from '../unit/require-unit.ts';
import { startsOn, typedError } from '../typed-error.ts';

export const GRANT = {
  type: 'object',
  additionalProperties: false,
  required: ['capacity', 'fromDay'],
  properties: { capacity: CAPACITY, unit: nullable(UNIT_ID), fromDay: DATE, untilDay: nullable(DATE) },
} as const;

/** Returns a role of a person with everything that may be left out. */
export function grantOf(
  person: string,
  { capacity, fromDay, unit = null, untilDay = null }: Static<typeof GRANT>,
): Grant {
  return { person, capacity, unit, fromDay, untilDay };
}

/**
 * Requires that a role can be somebody's.
 * @throws Refused `record.unknown`, `request.invalid`
 */
export async function checkRole(
  database: Database,
  { person, capacity, unit, fromDay, untilDay }: Grant,
): Promise<void> {
  await requirePerson(database, person);
  if (untilDay !== null && untilDay < fromDay)
    throw new Refused('request.invalid', {
      errors: [typedError('/untilDay', 'endsTooEarly', { typed: untilDay, right: startsOn(fromDay) })],
    });
  await requireUnit(database, unit, '/unit');
  if ((capacity === 'verify') !== (unit !== null))
    throw new Refused('request.invalid', {
      errors: [fieldError('/unit', 'needsNoUnit')],
    });
}
