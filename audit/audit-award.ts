import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { findRecords } from '../db/step/find-records.ts';
import { findHistoryExports } from '../db/audit/history-exports.ts';
import { findSteps } from '../db/step/find-steps.ts';
import { findSenderKeys } from '../db/sender/sender-keys.ts';
import { AuditProblem, requireId, UnknownAward } from './audit-problem.ts';
import { keysNamedIn } from './check-signatures.ts';
import { checkLaw } from './check-law.ts';
import { editionsOf } from './editions.ts';
import { fetchHistories, settledRun } from './fetch-histories.ts';
import type { Finding } from './finding.ts';
import { rejoinsIn, rowsAlone, walkThrough } from './rejoined.ts';
import { findRejoins } from '../db/administration/find-rejoins.ts';
import type { PackOf } from './pack-at.ts';
import { replay } from './replay.ts';
import { answersOf, compareWithRecords, type AwardAudit, type Evidence } from './verify-evidence.ts';
import { packOf } from '../policy/packs/versions.ts';

export type { AwardAudit, Evidence } from './verify-evidence.ts';

const TRIES = 5;

/**
 * Audits one award on what is on record now.
 * @param bundlePath the workflow bundle of today's code
 * @throws AuditProblem if the award is unknown, its histories are gone, or it does not stand still
 */
export async function auditAward(
  database: Database,
  client: Client,
  bundlePath: string,
  application: string,
): Promise<AwardAudit> {
  const evidence = await gatherEvidence(database, client, application);
  return judgeEvidence(bundlePath, evidence, await editionsOf(database, evidence.verdicts));
}

/**
 * The records and histories of one award, all of the same moment.
 * @throws AuditProblem
 */
export async function gatherEvidence(
  database: Database,
  client: Client,
  application: string,
): Promise<Evidence> {
  requireId(application);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const newest = await settledRun(client, application);
    const records = await findRecords(database, application);
    if (newest === null && records.journal.length === 0) throw new UnknownAward(application);
    const exports = await findHistoryExports(database, application);
    const rejoins = rejoinsIn(await findRejoins(database, application));
    const followed = { journal: records.journal, rejoins };
    const runs = await fetchHistories(client, application, followed, exports, newest);
    const rowsNow = (await findSteps(database, application)).length;
    const senders = await findSenderKeys(database, keysNamedIn(records.journal));
    if (rowsNow === records.journal.length) return { application, ...records, runs, senders, rejoins };
  }
  throw new AuditProblem(`${application} is being worked on: audit it again in a moment.`);
}

/**
 * Answers the three questions. Reads nothing but the evidence and the bundle. If today's code leaves the recorded
 * path, what the history says is taken from the walk through it, so that one question does not answer another.
 */
export async function judgeEvidence(
  bundlePath: string,
  evidence: Evidence,
  packs: PackOf = packOf,
): Promise<AwardAudit> {
  const { application, runs } = evidence;
  const { deviations, captured } = await replay(bundlePath, application, runs);
  const commands = [...deviations].map(([runId, deviation]): Finding => ({
    question: 'commands',
    seq: null,
    finding: `run ${runId}: ${deviation}`,
  }));
  const walked = walkThrough(evidence);
  const isAlone = rowsAlone(evidence) > 0;
  const steps = isAlone || walked.captured.length > captured.length ? walked.captured : captured;
  return answersOf(evidence, commands.length === 0 ? 'identical' : 'different', [
    ...commands,
    ...compareWithRecords(evidence, steps, packs),
    ...walked.findings,
    ...checkLaw(steps, evidence.verdicts, packs),
  ]);
}
