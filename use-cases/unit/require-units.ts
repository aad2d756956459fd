import { fieldError } from '../../contract/field-errors.ts';
import type { Database } from '../../db/connect.ts';
import { findUnits } from '../../db/person/units.ts';
import { Refused } from '../refused.ts';

/** @throws Refused `request.invalid` if one of them is no unit or street; null and undefined name none */
export async function requireUnits(
  database: Database,
  ...wanted: readonly (string | null | undefined)[]
): Promise<void> {
  const known = (await findUnits(database)).map(({ id }) => id);
  const missing = wanted.find((unit) => unit != null && !known.includes(unit));
  if (missing !== undefined)
    throw new Refused('request.invalid', { errors: [fieldError('', 'unknownUnit')] });
}
