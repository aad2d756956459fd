import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatherEvidence, judgeEvidence, type AwardAudit, type Evidence } from '../audit/audit-award.ts';
import { AuditProblem } from '../audit/audit-problem.ts';
import { connect, type Database } from '../db/connect.ts';
import { temporalConnection } from '../temporal.config.ts';
import { findConnection } from '../embedded/connection-file.ts';
import { messageOf } from '../embedded/start-problem.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** Where all data of the embedded system lies, unless somebody names another folder. */
export const DATA_FOLDER = fileURLToPath(new URL('../.data', import.meta.url));

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
 * @throws AuditProblem in one sentence where there is none, or it does not answer
 */
export async function openAuditor(env: NodeJS.ProcessEnv, dataDir: string): Promise<Auditor> {
  const reached = await environmentOf(env, dataDir);
  const databaseUrl = reached['DATABASE_URL'];
  if (databaseUrl === undefined || !namesEngine(reached))
    throw new AuditProblem(
      `No system runs on ${dataDir}: start it with \`npm start\`, or set DATABASE_URL and TEMPORAL_ADDRESS.`,
    );
  const silent = new DefaultLogger('ERROR', () => undefined);
  Runtime.install({ logger: silent, shutdownSignals: [] });
  const { connectionOptions, namespace } = temporalConnection(reached);
  const connection = await Connection.connect({ ...connectionOptions, connectTimeout: 10_000 }).catch(
    (cause: unknown) => {
      throw notAnswering('Temporal', cause);
    },
  );
  const database = connect(databaseUrl, 5);
  const close = async (): Promise<void> => {
    await connection.close();
    await database.close();
  };
  try {
    await database.sql`select 1`;
  } catch (cause) {
    await close();
    throw notAnswering('PostgreSQL', cause);
  }
  const client = new Client({ connection, namespace });
  const bundlePath = reached['WORKFLOW_BUNDLE'] ?? (await workflowBundle(join(dataDir, 'cache')));
  return {
    database,
    client,
    bundlePath,
    gather: (application) => gatherEvidence(database, client, application),
    judge: (evidence) => judgeEvidence(bundlePath, evidence),
    close,
  };
}

/** What the person set goes before what the running system says of itself; an engine is taken from one of the two as a whole. */
export async function environmentOf(env: NodeJS.ProcessEnv, dataDir: string): Promise<NodeJS.ProcessEnv> {
  const running = (await findConnection(dataDir))?.environment ?? {};
  if (namesEngine(env)) return { DATABASE_URL: running['DATABASE_URL'], ...env };
  const others = Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  return { ...running, ...Object.fromEntries(others) };
}

function namesEngine({ TEMPORAL_ADDRESS, TEMPORAL_PROFILE }: NodeJS.ProcessEnv): boolean {
  return Boolean(TEMPORAL_ADDRESS) || Boolean(TEMPORAL_PROFILE);
}

function notAnswering(what: string, cause: unknown): AuditProblem {
  return new AuditProblem(`${what} does not answer (${messageOf(cause)}): is the system up?`, { cause });
}
