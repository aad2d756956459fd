import { join } from 'node:path';
import { connect, type Database } from '../../db/connect.ts';
import { findConnection } from '../../embedded/connection-file.ts';
import { ROOT } from '../../own-code.ts';
import { messageOf } from '../../embedded/start-problem.ts';
import { CommandProblem } from './problem.ts';

/** Where all data of the embedded system lies, unless somebody names another folder. */
export const DATA_FOLDER = join(ROOT, '.data');

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

/** Whether settings name an engine. */
export function namesEngine({ TEMPORAL_ADDRESS, TEMPORAL_PROFILE }: NodeJS.ProcessEnv): boolean {
  return Boolean(TEMPORAL_ADDRESS) || Boolean(TEMPORAL_PROFILE);
}

/** What is answered if nothing that runs is named. */
export function noneRuns(dataDir: string, settings: readonly string[]): CommandProblem {
  return new CommandProblem({
    zh: `${dataDir}上没有运行中的系统：请用 npm start 启动，或者用 --data 指明其文件夹，或者设置${settings.join('和')}。`,
    en: `No system runs on ${dataDir}: start it with \`npm start\`, name its folder with --data, or set ${settings.join(' and ')}.`,
  });
}

/** What is answered if what was named is not there. */
export function notAnswering(what: string, variable: string, cause: unknown): CommandProblem {
  return new CommandProblem(
    {
      zh: `${what}没有应答（${messageOf(cause)}）：请确认系统正在运行，或者更正${variable}。`,
      en: `${what} does not answer (${messageOf(cause)}): check that the system is up, or correct ${variable}.`,
    },
    { cause },
  );
}
