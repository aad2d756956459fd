import { asOf, type AsOf } from '../../audit/as-of.ts';
import { gatherEvidence } from '../../audit/audit-award.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { refusedIfImpossible, type AuditDeps } from './audit-deps.ts';

/**
 * Returns an award as it stood at an instant: a day, or an ISO 8601 time.
 * @throws Refused `audit.impossible`
 */
export async function readAsOf(
  { database, client }: AuditDeps,
  application: string,
  instant: string,
): Promise<AsOf> {
  return refusedIfImpossible(async () =>
    asOf(await gatherEvidence(database, client, application), await findOfficeActs(database.sql), instant),
  );
}
