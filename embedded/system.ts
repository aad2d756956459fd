import { join } from 'node:path';
import { settingProblems } from '../server/settings.ts';
import { builtPortal } from '../server/built-portal.ts';
import { workflowBundle } from '../server/workflow-bundle.ts';
import { leaveConnection } from './connection-file.ts';
import { emptyDataFolder, occupy, prepareDataFolder } from './data-folder.ts';
import { namedDatabase, openDatabase } from './database.ts';
import type { MigratedDatabase } from './database.ts';
import { namedEngine, openEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { endLeftovers } from './leftovers.ts';
import { freePort, requireFreePort } from './ports.ts';
import { program } from './program.ts';
import { requireOwnDatabase } from './require-own-database.ts';
import { requireTrial } from './require-trial.ts';
import { StartProblem } from './start-problem.ts';
import { supervise } from './supervise.ts';
import { embeddedVaultKeys } from './vault-keys.ts';
import type { SupervisedChild, Surroundings } from './supervise.ts';

export interface SystemOptions {
  readonly dataDir: string;
  /** Of the API; 0 takes any that is free. */
  readonly port: number;
  /** What a deployment would set: `DATABASE_URL`, `TEMPORAL_ADDRESS` and the like replace the embedded parts. */
  readonly env: NodeJS.ProcessEnv;
  /** Removes all data first. */
  readonly reset?: boolean;
  /** The servers that `env` names are meant for the demonstration. */
  readonly demonstration?: boolean;
  readonly say: (line: string) => void;
  /** How often a part may die within a minute before it is given up; five times if it is left out. */
  readonly deathsAllowed?: number;
  /** Called once when a part keeps dying; the rest runs on until `stop`. */
  readonly onGiveUp: (problem: StartProblem) => void;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
}

export interface System {
  readonly url: string;
  readonly database: MigratedDatabase;
  readonly engine: Engine;
  readonly logFolder: string;
  /** Milliseconds from the call to each part being ready. */
  readonly readyAfterMs: Readonly<Record<string, number>>;
  /** The processes by name: `api`, `worker`, and `temporal` and `postgres` where they are embedded. */
  pids(): Readonly<Record<string, number | undefined>>;
  /** Stops all in order; no process is left. Can be called more than once. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** The API closes before the worker that answers it, and the servers outlive both. */
const STOP_ORDER = ['api', 'worker', 'temporal', 'postgres'];

/**
 * Starts the whole system on this machine and resolves when the API is open.
 * @throws StartProblem; whatever had started is stopped before.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { env, say } = options;
  const failing = new AbortController();
  const signal = AbortSignal.any([failing.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const begun = performance.now();
  const readyAfterMs: Record<string, number> = {};
  const timed = async <T>(name: string, work: Promise<T>): Promise<T> => {
    const result = await work;
    readyAfterMs[name] = Math.round(performance.now() - begun);
    return result;
  };

  await requirePreconditions(options);
  // Of this process and its children: what they make belongs to this user alone.
  process.umask(0o077);
  const folder = await prepareDataFolder(options.dataDir);
  const release = await occupy(folder);
  const children = new Map<string, SupervisedChild>();
  const keep = (child: SupervisedChild) => void children.set(child.name, child);
  const around: Surroundings = {
    logFolder: folder.logs,
    runFolder: folder.run,
    say,
    onGiveUp: options.onGiveUp,
    ...(options.deathsAllowed !== undefined && { deathsAllowed: options.deathsAllowed }),
  };

  let stopping: Promise<void> | undefined;
  let takeAway: (() => Promise<void>) | undefined;
  const stop = () => (stopping ??= stopAll());
  async function stopAll(): Promise<void> {
    await takeAway?.();
    for (const name of STOP_ORDER) await children.get(name)?.stop();
    await release();
  }

  try {
    await endLeftovers(folder.run, say);
    const port = options.port === 0 ? await freePort() : options.port;
    await requireFreePort(HOST, port);
    if (options.reset === true) await emptyDataFolder(folder);
    const vaultKeys = env['VAULT_KEYS'] ?? (await embeddedVaultKeys(folder.secrets));
    const [database, engine, bundle, pages] = await together(failing, [
      timed('postgres', openDatabase(env, folder, around, keep, signal, vaultKeys)),
      timed('temporal', openEngine(env, folder, around, keep, signal)),
      timed('bundle', workflowBundle(folder.cache)),
      timed('portal', builtPortal(folder.cache, say)),
    ]);
    signal.throwIfAborted();
    const url = `http://${HOST}:${port}`;
    const shared = {
      ...engine.env,
      MIGRATION_DATABASE_URL: undefined,
      DATABASE_URL: database.applicationUrl,
      VAULT_KEYS: vaultKeys,
      DOCUMENTS_DIR: join(folder.path, 'documents'),
      MAILBOX_DIR: env['SMTP_URL'] === undefined ? join(folder.path, 'mailbox') : undefined,
      PROFILE: 'development',
      WORKFLOW_BUNDLE: bundle,
      PORTAL_DIR: pages,
      PUBLIC_URL: url,
      OIDC_ISSUER: `${url}/oidc`,
      // Everybody comes from this machine, and programs act for the demonstration people.
      RATE_PER_ADDRESS: '1000000',
      RATE_PER_PERSON: '1000000',
      SENDER_KEY_FILE: join(folder.secrets, 'sender-key.pem'),
      LOG_KEY_FILE: join(folder.secrets, 'log-keys'),
      LOG_FOLDER: join(options.dataDir, 'sealed-log'),
      DEVELOPMENT_KEY_FILE: join(folder.secrets, 'issuer-key.json'),
      HOST,
      PORT: String(port),
    };
    await together(failing, [
      timed('worker', supervise(program('worker', shared, 35_000), around).then(keep)),
      timed('api', supervise(program('api', shared, 25_000), around).then(keep)),
    ]);
    signal.throwIfAborted();
    const others = { ...shared, MIGRATION_DATABASE_URL: database.ownerUrl };
    takeAway = await leaveConnection(folder.run, { url, environment: forOthers(others) });
    return {
      url,
      database,
      engine,
      logFolder: folder.logs,
      readyAfterMs,
      pids: () => Object.fromEntries([...children].map(([name, child]) => [name, child.pid()])),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the environment says against a start, before anything is made, removed or changed. @throws StartProblem */
async function requirePreconditions({ env, demonstration = false }: SystemOptions): Promise<void> {
  requireTrial(env, demonstration);
  const [malformed] = settingProblems(env);
  if (malformed !== undefined) throw new StartProblem(malformed);
  const named = namedDatabase(env);
  if (named !== null) await requireOwnDatabase(named.ownerUrl);
  await namedEngine(env);
}

/** Of the processes' environment what other commands need to reach the same database and engine. */
function forOthers(env: NodeJS.ProcessEnv): Record<string, string> {
  const isNeeded = (name: string) =>
    /^((MIGRATION_)?DATABASE_URL|LOG_.*|SENDER_KEY_FILE|TEMPORAL_.*|VAULT_KEYS)$/.test(name);
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => isNeeded(entry[0]) && entry[1] !== undefined,
    ),
  );
}

/** As `Promise.all`; the first failure ends the others through `failing` and is thrown when all have settled. */
async function together<T extends readonly Promise<unknown>[] | []>(
  failing: AbortController,
  works: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  const all = Promise.all(works);
  all.catch(() => failing.abort());
  await Promise.allSettled(works);
  return all;
}
