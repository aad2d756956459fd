import type { Database } from '../../db/connect.ts';
import { findUnits, type Unit } from '../../db/person/units.ts';

/** Returns the departments, streets and parks for which officers verify. */
export async function listUnits(database: Database): Promise<readonly Unit[]> {
  return findUnits(database);
}
