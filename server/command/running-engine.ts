import { Client, Connection } from '@temporalio/client';
import type { Database } from '../../db/connect.ts';
import { TASK_QUEUE, clientOptions, temporalConnection } from '../../temporal.config.ts';
import type { Deps } from '../../use-cases/deps.ts';
import { dataConverter } from '../codec/data-converter.ts';
import { engine } from '../engine.ts';
import { openSender, type Sender } from '../sender.ts';
import { masterKeysOf } from './master-keys.ts';
import { environmentOf, namesEngine, noneRuns, notAnswering, withDatabase } from './running-database.ts';

const PATIENCE_MS = 10_000;

/**
 * Connects to the engine that the environment or the system on `dataDir` names.
 * @param database where the keys lie by which the engine's histories are sealed
 * @throws CommandProblem if none is named, or it does not answer
 */
export async function openEngineOf(
  env: NodeJS.ProcessEnv,
  dataDir: string,
  database: Database,
): Promise<{ readonly client: Client; close(): Promise<void> }> {
  const reached = await environmentOf(env, dataDir);
  if (!namesEngine(reached)) throw noneRuns(dataDir, ['DATABASE_URL', 'TEMPORAL_ADDRESS']);
  const { connectionOptions, namespace } = temporalConnection(reached);
  const converter = await dataConverter(database, masterKeysOf(reached));
  const connection = await Connection.connect({
    ...clientOptions(connectionOptions),
    connectTimeout: PATIENCE_MS,
  }).catch((cause: unknown) => {
    throw notAnswering('Temporal', 'TEMPORAL_ADDRESS', cause);
  });
  return {
    client: new Client({ connection, namespace, dataConverter: converter }),
    close: () => connection.close(),
  };
}

/** Runs work on the database and the engine of the running system, and closes both. @throws CommandProblem */
export async function withEngine<Result>(
  dataDir: string,
  work: (deps: Deps) => Promise<Result>,
): Promise<Result> {
  return withSender(dataDir, 'command', async ({ database, client, sign }) =>
    work({ database, deliver: engine(client, TASK_QUEUE, sign).deliver }),
  );
}

/** What a command needs that sends to awards in its own name. */
interface Sending extends Sender {
  readonly database: Database;
  readonly client: Client;
}

/** The same with the key that vouches for what is sent. @param program the name under which it is on record */
export async function withSender<Result>(
  dataDir: string,
  program: string,
  work: (sending: Sending) => Promise<Result>,
): Promise<Result> {
  return withDatabase(dataDir, async (database) => {
    const opened = await openEngineOf(process.env, dataDir, database);
    try {
      const sender = await openSender(await senderKeyFile(process.env, dataDir), database, program);
      return await work({ ...sender, database, client: opened.client });
    } finally {
      await opened.close();
    }
  });
}

/** The file of the key that vouches for what a command sends. @throws CommandProblem if none is named */
export async function senderKeyFile(env: NodeJS.ProcessEnv, dataDir: string): Promise<string> {
  const { SENDER_KEY_FILE } = await environmentOf(env, dataDir);
  if (SENDER_KEY_FILE === undefined) throw noneRuns(dataDir, ['SENDER_KEY_FILE']);
  return SENDER_KEY_FILE;
}
