import { findAudit, type RecordedAudit } from '../../db/audit/audits.ts';
import type { Database } from '../../db/connect.ts';
import { Refused } from '../refused.ts';

/**
 * Returns what a sweep found.
 * @throws Refused `sweep.unknown`
 */
export async function readSweep(database: Database, id: string): Promise<RecordedAudit> {
  const found = await findAudit(database, id);
  if (found?.kind !== 'sweep') throw new Refused('sweep.unknown');
  return found;
}
