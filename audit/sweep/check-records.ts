import type { OverdueRun } from '../../db/audit/export-passes.table.ts';
import type { Queryable } from '../../db/connect.ts';
import { findBudgetSums, findQueueSum } from '../../db/application/find-everything.ts';
import { findGranted } from '../../db/recognition/find-granted.ts';
import { findAuthority } from '../../db/administration/find-authority.ts';
import { findTriggers } from '../../db/administration/find-triggers.ts';
import { overdueExports } from '../history/overdue.ts';
import { checkAuthority } from './check-authority.ts';
import { checkHeads } from './check-heads.ts';
import { checkLeaves } from './check-leaves.ts';
import { checkLog } from './check-log.ts';
import { checkBudgets, checkQueue } from './check-sums.ts';
import { checkPayments } from './check-payments.ts';
import { checkSimilar } from './check-similar.ts';
import { touchedBy } from './check-touched.ts';
import { checkVersions } from './check-versions.ts';
import { DISTRICTS } from './districts.ts';
import type { KeptOutside } from './outside.ts';
import type { VerifierKey } from '../log/note.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** What the checks across all awards trust and know. */
interface RecordsSite {
  readonly keys: readonly VerifierKey[];
  /** Of closed runs on the server, in milliseconds. */
  readonly retentionMs: number;
}

/**
 * Checks what reaches across awards, in the database alone.
 * @param outside what was kept there before the database was read
 */
export async function checkRecords(
  on: Queryable,
  { keys, retentionMs }: RecordsSite,
  outside: KeptOutside,
  onProgress: (done: string) => void,
): Promise<readonly SweepFinding[]> {
  const touched = touchedBy(on, null);
  const parts: Readonly<Record<string, () => Promise<readonly SweepFinding[]>>> = {
    ...touched,
    similar: async () => checkSimilar(DISTRICTS, await findGranted(on)),
    ...checkSmall(on),
    exports: async () => (await overdueExports(on, retentionMs)).map(isOverdue),
    leaves: async () => checkLeaves(on),
    heads: async () => checkHeads(on),
    log: async () => checkLog(on, keys, outside),
  };
  const findings: SweepFinding[] = [];
  for (const [part, check] of Object.entries(parts)) {
    findings.push(...(await check()));
    onProgress(part);
  }
  return findings;
}

export function isOverdue({ application, runId }: OverdueRun): SweepFinding {
  return {
    check: 'exports',
    where: `run ${runId} of ${application}`,
    finding: 'has ended, and half of the retention has passed without an export',
  };
}

/** What PostgreSQL adds up or compares by itself, and what is no more for more awards. */
export function checkSmall(on: Queryable): Readonly<Record<string, () => Promise<readonly SweepFinding[]>>> {
  return {
    budgets: async () => [...checkBudgets(await findBudgetSums(on)), ...checkQueue(await findQueueSum(on))],
    records: async () => checkVersions(on),
    payments: async () => checkPayments(on),
    authority: async () => checkAuthority(await findAuthority(on), await findTriggers(on)),
  };
}
