import type { Database } from '../../db/connect.ts';
import { findRefusedRequests, findRefusedSteps, type RefusedAttempt } from '../../db/step/find-refusals.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** A refused attempt, and where it was refused: by the API before it reached an award, or by the machine of the award. */
export interface Refusal extends RefusedAttempt {
  readonly by: 'api' | 'machine';
}

const NEWEST = 500;

/**
 * Returns the 500 newest refused attempts, by the API and by the machine, the newest first.
 * @throws Refused `duty.missing`
 */
export async function listRefusals(database: Database, by: Reader): Promise<readonly Refusal[]> {
  await requireReader(database, by, AUDITORS, 'refusal.list');
  const [requests, steps] = await Promise.all([
    findRefusedRequests(database, NEWEST),
    findRefusedSteps(database, NEWEST),
  ]);
  const refusals = [
    ...requests.map((attempt) => ({ ...attempt, by: 'api' as const })),
    ...steps.map((attempt) => ({ ...attempt, by: 'machine' as const })),
  ];
  return refusals.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, NEWEST);
}
