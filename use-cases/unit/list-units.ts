import type { Database } from '../../db/connect.ts';
import { findUnits, type Unit } from '../../db/person/units.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

/**
 * Returns the departments, streets and parks for which officers verify.
 * @throws Refused `duty.missing`
 */
export async function listUnits(database: Database, by: Reader): Promise<readonly Unit[]> {
  await requireReader(database, by, ADMINISTRATORS, 'unit.list');
  return findUnits(database);
}
