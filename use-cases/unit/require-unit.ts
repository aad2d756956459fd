import { type FieldError, type FieldErrorCode } from '../../contract/field-errors.ts';
import type { Database } from '../../db/connect.ts';
import { findUnits, type Unit } from '../../db/person/units.ts';
import { choices } from '../../policy/engine/in-words.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';

type Named = string | null | undefined;

/** A street or a park: a place in which firms are registered (街道（园区）). */
export type Place = Unit & { readonly kind: Exclude<Unit['kind'], 'department'> };

export const isPlace = (unit: Unit): unit is Place => unit.kind !== 'department';

/** @throws Refused `request.invalid` if it is no unit; null and undefined name none */
export async function requireUnit(database: Database, unit: Named, at: string): Promise<void> {
  requireAmong(await findUnits(database), unit, at, 'unknownUnit');
}

/** @throws Refused `request.invalid` if it is neither a street nor a park; null and undefined name none */
export async function requirePlace(database: Database, unit: Named, at: string): Promise<void> {
  requireAmong((await findUnits(database)).filter(isPlace), unit, at, 'noPlaceOfFirms');
}

function requireAmong(units: readonly Unit[], unit: Named, at: string, code: FieldErrorCode): void {
  const error = unitError(units, unit, at, code);
  if (error !== null) throw new Refused('request.invalid', { errors: [error] });
}

/** Returns an error that says which units there are; null if it is one of them, or if none is named. */
export function unitError(
  units: readonly Pick<Unit, 'id'>[],
  unit: Named,
  at: string,
  code: FieldErrorCode,
): FieldError | null {
  if (unit == null || units.some(({ id }) => id === unit)) return null;
  return typedError(at, code, { typed: unit, right: choices(units.map(({ id }) => id)) });
}
