import { AuditProblem } from '../../audit/audit-problem.ts';
import { proveInclusion, type InclusionProof } from '../../audit/log/proofs.ts';
import type { Database } from '../../db/connect.ts';
import { findCheckpoint, type RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findLeaf } from '../../db/log/find-leaves.ts';
import { refusedIfImpossible } from './audit-deps.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** A leaf's proof with the checkpoint under which it is. */
export type LeafProof = Partial<InclusionProof> & { readonly checkpoint: RecordedCheckpoint };

/**
 * Shows that a leaf is under the newest checkpoint of the sealed log.
 * @throws Refused `duty.missing`, `audit.impossible` if the log has no such leaf yet
 */
export async function proveLeaf(database: Database, by: Reader, index: number): Promise<LeafProof> {
  await requireReader(database, by, AUDITORS, 'leaf.prove');
  return refusedIfImpossible(async () => {
    const [leaf, checkpoint] = await Promise.all([findLeaf(database, index), findCheckpoint(database)]);
    if (leaf === null || checkpoint === null)
      throw new AuditProblem(`The log has no leaf ${String(index)} yet.`);
    const [proof] = await proveInclusion(database, [leaf], checkpoint.size);
    return { ...proof, checkpoint };
  });
}
