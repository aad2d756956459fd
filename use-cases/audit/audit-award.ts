import type { AwardAudit, Evidence } from '../../audit/audit-award.ts';
import { insertAudit } from '../../db/audit/audits.ts';
import type { Database } from '../../db/connect.ts';

/** What runs the histories of an award through the code of today; it needs the engine's worker, so that it is handed in. */
export interface Auditing {
  readonly database: Database;
  readonly gather: (application: string) => Promise<Evidence>;
  readonly judge: (evidence: Evidence) => Promise<AwardAudit>;
}

/**
 * Asks the three questions about one award.
 * @param record under which id, and for whom, the result is put on record; null if it is not
 * @param onProgress is called before each part with its name
 * @throws AuditProblem
 */
export async function auditAward(
  { database, gather, judge }: Auditing,
  application: string,
  record: { readonly id: string; readonly by: string } | null,
  onProgress: (part: string) => void,
): Promise<AwardAudit> {
  onProgress('gathering');
  const evidence = await gather(application);
  onProgress(`replaying ${String(evidence.runs.length)} runs`);
  const result = await judge(evidence);
  if (record !== null)
    await insertAudit(database, {
      id: record.id,
      kind: 'award',
      application,
      requestedBy: record.by,
      result,
    });
  return result;
}
