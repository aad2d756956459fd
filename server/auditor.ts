import type { Client } from '@temporalio/client';
import { join } from 'node:path';
import { gatherEvidence, judgeEvidence, type AwardAudit, type Evidence } from '../audit/audit-award.ts';
import { editionsOf } from '../audit/editions.ts';
import type { Database } from '../db/connect.ts';
import { environmentOf, openDatabaseOf } from './command/running-database.ts';
import { openEngineOf } from './command/running-engine.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** The audit as a command has it: on the running system, with the workflow code as it is today. */
export interface Auditor {
  /** @throws AuditProblem */
  gather: (application: string) => Promise<Evidence>;
  readonly database: Database;
  readonly client: Client;
  readonly bundlePath: string;
  judge: (evidence: Evidence) => Promise<AwardAudit>;
  close(): Promise<void>;
}

/**
 * Opens the audit on the database and engine that the environment names, else on those of the system that runs on
 * `dataDir`. Silences the engine's logs in this process: what an audit finds stands in its findings.
 * @throws CommandProblem if none is named, or one does not answer
 */
export async function openAuditor(env: NodeJS.ProcessEnv, dataDir: string): Promise<Auditor> {
  const { DefaultLogger, Runtime } = await import('@temporalio/worker');
  const silent = new DefaultLogger('ERROR', () => undefined);
  Runtime.install({ logger: silent, shutdownSignals: [] });
  const database = await openDatabaseOf(env, dataDir);
  try {
    const engine = await openEngineOf(env, dataDir, database);
    const { client } = engine;
    const { WORKFLOW_BUNDLE } = await environmentOf(env, dataDir);
    const bundlePath = WORKFLOW_BUNDLE ?? (await workflowBundle(join(dataDir, 'cache')));
    return {
      database,
      client,
      bundlePath,
      gather: (application) => gatherEvidence(database, client, application),
      judge: async (evidence) =>
        judgeEvidence(bundlePath, evidence, await editionsOf(database, evidence.verdicts)),
      async close() {
        await engine.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Runs work with an auditor of the running system, and closes it. @throws CommandProblem */
export async function withAuditor(dataDir: string, work: (auditor: Auditor) => Promise<void>): Promise<void> {
  const auditor = await openAuditor(process.env, dataDir);
  try {
    await work(auditor);
  } finally {
    await auditor.close();
  }
}
