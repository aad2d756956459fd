import { asOf, type AsOf } from '../../audit/as-of.ts';
import { gatherEvidence } from '../../audit/audit-award.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { refusedIfImpossible, type AuditDeps } from './audit-deps.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/**
 * Returns an award as it stood at an instant: a day, or an ISO 8601 time.
 * @throws Refused `duty.missing`, `audit.impossible`
 */
export async function readAsOf(
  { database, client }: AuditDeps,
  by: Reader,
  application: string,
  instant: string,
): Promise<AsOf> {
  await requireReader(database, by, AUDITORS, 'asOf.read', application);
  return refusedIfImpossible(async () =>
    asOf(await gatherEvidence(database, client, application), await findOfficeActs(database.sql), instant),
  );
}
