import { proveConsistency as pathBetween } from '../../audit/log/proofs.ts';
import type { Database } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';

/** Shows that the log of size `to` continues that of size `from`. */
export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly path: readonly string[];
}

/**
 * Shows that a head of the sealed log continues an earlier one.
 * @throws Refused `duty.missing`, `request.invalid` if the log is not that long, or they are in the wrong order
 */
export async function proveConsistency(
  database: Database,
  by: Reader,
  from: number,
  to: number,
): Promise<ConsistencyProof> {
  await requireReader(database, by, AUDITORS, 'consistency.prove');
  const size = (await findCheckpoint(database))?.size ?? 0;
  requireAtMost(size, '/to', to);
  requireAtMost(to, '/from', from);
  return { from, to, path: await pathBetween(database, from, to) };
}

function requireAtMost(limit: number, at: string, typed: number): void {
  if (typed > limit)
    throw new Refused('request.invalid', {
      errors: [typedError(at, 'tooGreat', { typed, limit, part: 'query' })],
    });
}
