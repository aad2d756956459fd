import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { findBooks, type Books } from '../db/queries/find-books.ts';
import { findSteps } from '../db/queries/find-steps.ts';
import { AuditProblem } from './audit-problem.ts';
import { checkJournal } from './check-journal.ts';
import { checkLaw } from './check-law.ts';
import { compareWithJournal } from './compare-journal.ts';
import { compareWithLedger } from './compare-ledger.ts';
import { compareWithReadModel } from './compare-read-model.ts';
import { fetchHistories, historyGone, settledRun, type Run } from './fetch-histories.ts';
import type { Finding } from './finding.ts';
import { joinRuns } from './join-runs.ts';
import { replay } from './replay.ts';

/** Three questions, three answers, and everything that speaks against one of them. */
export interface AwardAudit {
  readonly application: string;
  readonly runs: number;
  readonly steps: number;
  readonly verdicts: number;
  /** Does today's code still take the same path? */
  readonly commands: 'identical' | 'different';
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
    if (newest === null) throw missing(application, books.journal.at(-1)?.runId);
    const runs = await fetchHistories(client, application, books.journal, newest);
    const rowsNow = (await findSteps(database, application)).length;
    if (rowsNow === books.journal.length) return { application, ...books, runs };
  }
  throw new AuditProblem(`${application} is being worked on: audit it again in a moment.`);
}

function missing(application: string, runId: string | undefined): AuditProblem {
  return runId === undefined
    ? new AuditProblem(`There is no application ${application}.`)
    : historyGone(application, runId);
}

/** Answers the three questions. Reads nothing but the evidence and the bundle. */
export async function judgeEvidence(bundlePath: string, evidence: Evidence): Promise<AwardAudit> {
  const { application, journal, model, transfers, verdicts, runs } = evidence;
  const { deviations, captured } = await replay(bundlePath, application, runs);
  const commands = [...deviations].map(([runId, deviation]): Finding => ({
    question: 'commands',
    seq: null,
    finding: `run ${runId}: ${deviation}`,
  }));
  const data = [
    ...checkJournal(journal),
    ...compareWithJournal(captured, journal),
    ...joinRuns(runs, model),
    ...compareWithReadModel(captured, model),
    ...compareWithLedger(captured, transfers, verdicts),
  ];
  const law = checkLaw(captured, verdicts);
  return {
    application,
    runs: runs.length,
    steps: journal.length,
    verdicts: verdicts.length,
    commands: commands.length === 0 ? 'identical' : 'different',
    data: data.length === 0 ? 'identical' : 'different',
    law: law.length === 0 ? 'applied' : 'different',
    findings: [...commands, ...data, ...law],
  };
}
