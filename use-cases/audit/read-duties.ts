import { checkDuties } from '../../audit/sweep/check-duties.ts';
import type { SweepFinding } from '../../audit/sweep/sweep-finding.ts';
import { findActs, findApplicationIds, type Act } from '../../db/application/find-everything.ts';
import type { Database } from '../../db/connect.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** Who held which duty on which award by the journal, and every person who held two on one award. */
export interface Duties {
  readonly isKept: boolean;
  readonly counterExamples: readonly SweepFinding[];
  readonly acts: readonly Act[];
}

/** Awards that are asked for at once. */
const AT_ONCE = 500;

/**
 * Returns whether each person held one duty at most on each award: the certificate, or the counter-examples.
 * @throws Refused `duty.missing`
 */
export async function readDuties(database: Database, by: Reader): Promise<Duties> {
  await requireReader(database, by, AUDITORS, 'duties.read');
  const acts: Act[] = [];
  for (let ids = await findApplicationIds(database, '', AT_ONCE); ids.length > 0;) {
    acts.push(...(await findActs(database, ids)));
    ids = await findApplicationIds(database, ids.at(-1) ?? '', AT_ONCE);
  }
  const counterExamples = checkDuties(acts);
  return { isKept: counterExamples.length === 0, counterExamples, acts };
}
