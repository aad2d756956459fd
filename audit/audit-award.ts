import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { findBooks, type Books } from '../db/queries/find-books.ts';
import { findHistoryExports } from '../db/queries/history-exports.ts';
import { findSteps } from '../db/queries/find-steps.ts';
import { AuditProblem } from './audit-problem.ts';
import type { CapturedStep } from './captured-step.ts';
import { checkJournal } from './check-journal.ts';
import { checkLaw } from './check-law.ts';
import { compareWithJournal } from './compare-journal.ts';
import { compareWithLedger } from './compare-ledger.ts';
import { compareWithReadModel } from './compare-read-model.ts';
import { fetchHistories, settledRun } from './fetch-histories.ts';
import type { Finding } from './finding.ts';
import type { Run } from './history/run.ts';
import { walk } from './history/walk.ts';
import { replay } from './replay.ts';

/** Three questions, three answers, and everything that speaks against one of them. */
export interface AwardAudit {
  readonly application: string;
  readonly runs: number;
  readonly steps: number;
  readonly verdicts: number;
  /** Does today's code still take the same path? */
  readonly commands: 'identical' | 'different' | 'not asked';
  /** Do history, journal, read model and ledger say the same? */
  readonly data: 'identical' | 'different';
  /** Does the policy, applied to the recorded facts, still give each recorded verdict? */
  readonly law: 'applied' | 'different';
  readonly findings: readonly Finding[];
}

/** Everything on record about one award at one moment. */
export interface Evidence extends Books {
  readonly application: string;
  readonly runs: readonly Run[];
}

const TRIES = 5;

/**
 * Audits one award on what is on record now.
 * @param bundlePath the workflow bundle of today's code
 * @throws AuditProblem where the award is unknown, its histories are gone, or it does not stand still
 */
export async function auditAward(
  database: Database,
  client: Client,
  bundlePath: string,
  application: string,
): Promise<AwardAudit> {
  return judgeEvidence(bundlePath, await gatherEvidence(database, client, application));
}

/**
 * The books and histories of one award, all of the same moment.
 * @throws AuditProblem
 */
export async function gatherEvidence(
  database: Database,
  client: Client,
  application: string,
): Promise<Evidence> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const newest = await settledRun(client, application);
    const books = await findBooks(database, application);
    if (newest === null && books.journal.length === 0)
      throw new AuditProblem(`There is no application ${application}.`);
    const exports = await findHistoryExports(database, application);
    const runs = await fetchHistories(client, application, books.journal, exports, newest);
    const rowsNow = (await findSteps(database, application)).length;
    if (rowsNow === books.journal.length) return { application, ...books, runs };
  }
  throw new AuditProblem(`${application} is being worked on: audit it again in a moment.`);
}

/** Answers the three questions. Reads nothing but the evidence and the bundle. */
export async function judgeEvidence(bundlePath: string, evidence: Evidence): Promise<AwardAudit> {
  const { application, runs } = evidence;
  const { deviations, captured } = await replay(bundlePath, application, runs);
  const commands = [...deviations].map(([runId, deviation]): Finding => ({
    question: 'commands',
    seq: null,
    finding: `run ${runId}: ${deviation}`,
  }));
  const { findings } = walk(application, runs);
  return tell(evidence, commands.length === 0 ? 'identical' : 'different', [
    ...commands,
    ...compareWithBooks(evidence, captured),
    ...findings,
    ...checkLaw(captured, evidence.verdicts),
  ]);
}

/** Answers the second and the third question without the engine, from a walk through the histories. Pure. */
export function verifyEvidence(evidence: Evidence): AwardAudit {
  const { captured, findings } = walk(evidence.application, evidence.runs);
  return tell(evidence, 'not asked', [
    ...compareWithBooks(evidence, captured),
    ...findings,
    ...checkLaw(captured, evidence.verdicts),
  ]);
}

function compareWithBooks(
  { journal, model, transfers, verdicts }: Evidence,
  captured: readonly CapturedStep[],
) {
  return [
    ...checkJournal(journal),
    ...compareWithJournal(captured, journal),
    ...compareWithReadModel(captured, model),
    ...compareWithLedger(captured, transfers, verdicts),
  ];
}

function tell(
  { application, journal, verdicts, runs }: Evidence,
  commands: AwardAudit['commands'],
  findings: readonly Finding[],
): AwardAudit {
  const isClear = (question: Finding['question']) =>
    findings.every((finding) => finding.question !== question);
  return {
    application,
    runs: runs.length,
    steps: journal.length,
    verdicts: verdicts.length,
    commands,
    data: isClear('data') ? 'identical' : 'different',
    law: isClear('law') ? 'applied' : 'different',
    findings,
  };
}
