import { findAudit, type RecordedAudit } from '../../db/audit/audits.ts';
import type { Database } from '../../db/connect.ts';
import { Refused } from '../refused.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

export { SWEEP_CHECKS } from '../../audit/sweep/sweep-finding.ts';

/**
 * Returns what a sweep found.
 * @throws Refused `duty.missing`, `sweep.unknown`
 */
export async function readSweep(database: Database, by: Reader, id: string): Promise<RecordedAudit> {
  await requireReader(database, by, AUDITORS, 'sweep.read');
  const found = await findAudit(database, id);
  if (found?.kind !== 'sweep') throw new Refused('sweep.unknown');
  return found;
}
