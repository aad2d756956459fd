import { AuditProblem } from '../../audit/audit-problem.ts';
import { proveConsistency as pathBetween } from '../../audit/log/proofs.ts';
import type { Database } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { refusedIfImpossible } from './audit-deps.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** Shows that the log of size `to` continues that of size `from`. */
export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly path: readonly string[];
}

/**
 * Shows that a head of the sealed log continues an earlier one.
 * @throws Refused `duty.missing`, `audit.impossible` if the log is not that long, or they are in the wrong order
 */
export async function proveConsistency(
  database: Database,
  by: Reader,
  from: number,
  to: number,
): Promise<ConsistencyProof> {
  await requireReader(database, by, AUDITORS, 'consistency.prove');
  return refusedIfImpossible(async () => {
    const size = (await findCheckpoint(database))?.size ?? 0;
    if (from > to || to > size)
      throw new AuditProblem(`Ask from an earlier size to a later one, up to ${String(size)}.`);
    return { from, to, path: await pathBetween(database, from, to) };
  });
}
