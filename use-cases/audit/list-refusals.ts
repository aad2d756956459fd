import type { Database } from '../../db/connect.ts';
import { findRefusals, type Refusal } from '../../db/step/find-refusals.ts';

/** Returns the newest refused attempts, by the API and by the machine. */
export async function listRefusals(database: Database): Promise<readonly Refusal[]> {
  return findRefusals(database);
}
