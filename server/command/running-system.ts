import { Client, Connection } from '@temporalio/client';
import { join } from 'node:path';
import { engine } from '../engine.ts';
import { connect, type Database } from '../../db/connect.ts';
import { findConnection } from '../../embedded/connection-file.ts';
import { ROOT } from '../../own-code.ts';
import { messageOf } from '../../embedded/start-problem.ts';
import { TASK_QUEUE, clientOptions, temporalConnection } from '../../temporal.config.ts';
import type { Deps } from '../../use-cases/deps.ts';
import { openSender, type Sender } from '../sender.ts';
import { dataConverter } from '../codec/data-converter.ts';
import { masterKeysOf } from './master-keys.ts';
import { CommandProblem } from './problem.ts';

/** Where all data of the embedded system lies, unless somebody names another folder. */
export const DATA_FOLDER = join(ROOT, '.data');

const PATIENCE_MS = 10_000;

/** Which role of the database a command works as. */
type DatabaseVariable = 'DATABASE_URL' | 'MIGRATION_DATABASE_URL';

/** What the person set goes before what the running system says of itself; an engine is taken from one of the two as a whole. */
export async function environmentOf(env: NodeJS.ProcessEnv, dataDir: string): Promise<NodeJS.ProcessEnv> {
  const running = Object.entries((await findConnection(dataDir))?.environment ?? {});
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const isElsewhere = ([name]: readonly [string, unknown]): boolean => !name.startsWith('TEMPORAL_');
  return Object.fromEntries(
    namesEngine(env) ? [...running.filter(isElsewhere), ...set] : [...running, ...set.filter(isElsewhere)],
  );
}

/**
 * Opens the database that the environment or the system on `dataDir` names.
 * @throws CommandProblem if none is named, or it does not answer
 */
export async function openDatabaseOf(
  env: NodeJS.ProcessEnv,
  dataDir: string,
  variable: DatabaseVariable = 'DATABASE_URL',
): Promise<Database & { readonly url: string }> {
  const url = (await environmentOf(env, dataDir))[variable];
  if (url === undefined) throw noneRuns(dataDir, [variable]);
  if (!URL.canParse(url))
    throw new CommandProblem({
      zh: `${variable}应为postgres://role@host/gongshu这样的网址，请更正。`,
      en: `${variable} is not a URL such as postgres://role@host/gongshu: correct it.`,
    });
  const database = connect(url, 5);
  try {
    await database.sql`select 1`;
    return { ...database, url };
  } catch (cause) {
    await database.close();
    throw notAnswering('PostgreSQL', variable, cause);
  }
}

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

/** Runs work on the database of the running system, and closes it. @throws CommandProblem */
export async function withDatabase<Result>(
  dataDir: string,
  work: (database: Database, url: string) => Promise<Result>,
  variable?: DatabaseVariable,
): Promise<Result> {
  const database = await openDatabaseOf(process.env, dataDir, variable);
  try {
    return await work(database, database.url);
  } finally {
    await database.close();
  }
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

function namesEngine({ TEMPORAL_ADDRESS, TEMPORAL_PROFILE }: NodeJS.ProcessEnv): boolean {
  return Boolean(TEMPORAL_ADDRESS) || Boolean(TEMPORAL_PROFILE);
}

function noneRuns(dataDir: string, settings: readonly string[]): CommandProblem {
  return new CommandProblem({
    zh: `${dataDir}上没有运行中的系统：请用 npm start 启动，或者用 --data 指明其文件夹，或者设置${settings.join('和')}。`,
    en: `No system runs on ${dataDir}: start it with \`npm start\`, name its folder with --data, or set ${settings.join(' and ')}.`,
  });
}

function notAnswering(what: string, variable: string, cause: unknown): CommandProblem {
  return new CommandProblem(
    {
      zh: `${what}没有应答（${messageOf(cause)}）：请确认系统正在运行，或者更正${variable}。`,
      en: `${what} does not answer (${messageOf(cause)}): check that the system is up, or correct ${variable}.`,
    },
    { cause },
  );
}
