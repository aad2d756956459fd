import type { Client } from '@temporalio/client';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Database } from '../../db/connect.ts';
import {
  findActs,
  findApplicationIds,
  findBudgetSums,
  findKeySums,
} from '../../db/application/find-everything.ts';
import { findHistoryExports } from '../../db/audit/history-exports.ts';
import { findLevels } from '../../db/ledger/find-levels.ts';
import { findDerived } from '../../db/recognition/find-derived.ts';
import { findGranted } from '../../db/recognition/find-granted.ts';
import { gatherEvidence, type Evidence } from '../audit-award.ts';
import { AuditProblem } from '../audit-problem.ts';
import { findAuthority } from '../../db/administration/find-authority.ts';
import { findTriggers } from '../../db/administration/find-triggers.ts';
import { checkAuthority } from './check-authority.ts';
import { checkDuties } from './check-duties.ts';
import { checkLevels } from './check-levels.ts';
import { checkBudgets, checkKeys } from './check-sums.ts';
import { checkLog } from './check-log.ts';
import { checkRecognitions } from './check-recognitions.ts';
import { checkSimilar } from './check-similar.ts';
import { overdueExports } from '../history/overdue.ts';
import { replayMany } from '../replay.ts';
import type { VerifierKey } from '../log/note.ts';
import type { CheckpointStore } from '../log/store.ts';
import { verifyEvidence } from '../verify-evidence.ts';
import { SWEEP_CHECKS, type SweepCheck, type SweepFinding } from './sweep-finding.ts';
import { PACK_OF, packOf } from '../../policy/packs/versions.ts';

/** What a sweep goes over, and what it trusts. */
export interface SweepSite {
  readonly database: Database;
  readonly client: Client;
  /** The workflow bundle of today's code. */
  readonly bundlePath: string;
  readonly keys: readonly VerifierKey[];
  readonly store: CheckpointStore;
  /** Of closed runs on the server, in milliseconds. */
  readonly retentionMs: number;
}

/** What came of a sweep: each check with the number of its findings, and the findings. */
export interface Sweep {
  readonly awards: number;
  readonly acts: number;
  readonly checks: Readonly<Record<SweepCheck, number>>;
  readonly findings: readonly SweepFinding[];
}

/** One pack of each district: what another district granted is no pair with its own. */
const DISTRICTS = [...PACK_OF.values()]
  .filter((pack) => pack !== null)
  .filter(
    (pack, index, packs) => packs.findLastIndex(({ district }) => district === pack.district) === index,
  );

/** Awards whose histories are replayed by one worker, which takes longer to start than to replay a life. */
const AT_ONCE = 50;

/**
 * Goes over everything on record.
 * @param onProgress called after each part, with what was done
 */
export async function sweepAll(site: SweepSite, onProgress: (done: string) => void): Promise<Sweep> {
  const { database, keys, store, retentionMs } = site;
  const findings: SweepFinding[] = [];
  const ids = await findApplicationIds(database);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    findings.push(...(await checkAwards(site, ids.slice(from, from + AT_ONCE))));
    onProgress(`${Math.min(from + AT_ONCE, ids.length)} of ${ids.length} awards`);
  }
  const acts = await findActs(database);
  findings.push(...checkDuties(acts));
  findings.push(...checkKeys(await findKeySums(database)));
  findings.push(...checkLevels(await findLevels(database)));
  findings.push(...checkSimilar(DISTRICTS, await findGranted(database)));
  findings.push(...checkRecognitions(DISTRICTS, await findDerived(database)));
  findings.push(...checkBudgets(await findBudgetSums(database)));
  findings.push(...checkAuthority(await findAuthority(database), await findTriggers(database)));
  onProgress('duties, keys, budgets, authority');
  for (const run of await overdueExports(database, retentionMs))
    findings.push({
      check: 'exports',
      where: run,
      finding: 'has ended, and half of the retention has passed without an export',
    });
  findings.push(...(await checkLog(database, keys, store)));
  onProgress('log');
  const count = (check: SweepCheck): number => findings.filter((finding) => finding.check === check).length;
  const checks = Object.fromEntries(SWEEP_CHECKS.map((check) => [check, count(check)])) as Sweep['checks'];
  return { awards: ids.length, acts: acts.length, checks, findings };
}

async function checkAwards(site: SweepSite, ids: readonly string[]): Promise<readonly SweepFinding[]> {
  const gathered: Evidence[] = [];
  const findings: SweepFinding[] = [];
  for (const id of ids)
    try {
      gathered.push(await gatherEvidence(site.database, site.client, id));
      findings.push(...(await checkExports(site.database, id)));
    } catch (error) {
      if (!(error instanceof AuditProblem)) throw error;
      findings.push({ check: 'data', where: id, finding: error.message });
    }
  for (const evidence of gathered)
    for (const { question, seq, finding } of verifyEvidence(evidence, packOf).findings)
      findings.push({
        check: question,
        where: seq === null ? evidence.application : `${evidence.application}/${seq}`,
        finding,
      });
  for (const [where, finding] of await replayMany(site.bundlePath, gathered))
    findings.push({ check: 'commands', where, finding });
  return findings;
}

/** An export is the content that its address names. */
async function checkExports(database: Database, application: string): Promise<readonly SweepFinding[]> {
  return (await findHistoryExports(database, application)).flatMap(({ runId, sha256, gzip }) => {
    const isWhole = (): boolean => {
      try {
        return createHash('sha256').update(gunzipSync(gzip)).digest('hex') === sha256;
      } catch {
        return false;
      }
    };
    return isWhole()
      ? []
      : [
          {
            check: 'exports' as const,
            where: `${application} run ${runId}`,
            finding: 'is not what was exported',
          },
        ];
  });
}
