import { chmod, chown, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { NOBODY, launchUnprivileged } from './launch-as.ts';
import type { Launch } from './launch-as.ts';
import { freePort } from './ports.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { programOf } from './process-mark.ts';
import { runCommand } from './run-command.ts';
import { StartProblem, codeOf } from './start-problem.ts';
import { supervise } from './supervise.ts';
import type { SupervisedChild, Surroundings } from './supervise.ts';

export interface PostgresOptions {
  /** The folder that holds the cluster; made when it is missing. Its parent must exist. */
  readonly folder: string;
  /** Of the owner `gongshu`, from `keptPassword` where the cluster outlives the process. */
  readonly password: string;
  /** A cluster that is thrown away need not survive a power cut. */
  readonly durable: boolean;
  /** Files in PEM, by which it proves itself to everybody and takes no connection in clear text; on loopback none is needed. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  readonly signal?: AbortSignal;
}

export interface PostgresServer {
  readonly child: SupervisedChild;
  /** Connection of the owner to the database `gongshu`. */
  readonly url: string;
}

const OWNER = 'gongshu';
const DATABASE = 'gongshu';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '200',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
} as const;

const STARTING_CODES = ['ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED', 'CONNECT_TIMEOUT', '57P03'];

const THROWN_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;

/**
 * Starts PostgreSQL 18 on a free loopback port, on the cluster in `folder`.
 * A cluster that was killed recovers by itself.
 * @throws StartProblem
 */
export async function startPostgres(options: PostgresOptions, around: Surroundings): Promise<PostgresServer> {
  const programs = await postgresPrograms();
  const launch = launchUnprivileged(programs.postgres, 'INT');
  // The user that runs it reaches its cluster by name; what else lies beside it cannot be listed by that user.
  if (launch.uid !== undefined) await chmod(dirname(options.folder), 0o711);
  await createCluster(programs.initdb, launch, options);
  await forgetReusedPid(options.folder);
  const port = await freePort();
  const settings = {
    ...SETTINGS,
    ...(options.durable ? {} : THROWN_AWAY),
    ...(options.tls === undefined ? {} : await encrypted(options.folder, options.tls)),
    port: String(port),
  };
  const [command, args] = launch.line(programs.postgres, [
    '-D',
    options.folder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const proof = options.tls === undefined ? '' : '?sslmode=verify-full';
  const url = `postgres://${OWNER}:${options.password}@127.0.0.1:${port}/${DATABASE}${proof}`;
  const child = await supervise(
    {
      name: 'postgres',
      command,
      args,
      env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
      ...(launch.uid !== undefined && { uid: launch.uid }),
      ...(launch.gid !== undefined && { gid: launch.gid }),
      ready: (_child, signal) => untilDatabaseAnswers(url, signal),
      readyWithinMs: 60_000,
      stopSignal: 'SIGINT',
      stopWithinMs: 15_000,
    },
    around,
  );
  return { child, url };
}

/** Settings of a server that everybody reaches by TLS alone. The user that runs it reads the files beside its cluster. */
async function encrypted(folder: string, { certificate, key }: NonNullable<PostgresOptions['tls']>) {
  const [cert, own, hba] = ['certificate.pem', 'key.pem', 'hba.conf'].map((name) => `${folder}.${name}`);
  if (cert === undefined || own === undefined || hba === undefined) return {};
  await copyFile(certificate, cert);
  await copyFile(key, own);
  await writeFile(hba, 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
  if (process.getuid?.() === 0)
    await Promise.all([cert, own, hba].map((path) => chown(path, NOBODY, NOBODY)));
  await chmod(own, 0o600);
  return { ssl: 'on', ssl_cert_file: cert, ssl_key_file: own, hba_file: hba };
}

/**
 * Returns the password that is kept in `file`, and draws it on first use. Only the owner of the folder can read the
 * file.
 */
export async function keptPassword(file: string): Promise<string> {
  try {
    await writeFile(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Builds the cluster aside and moves it into place, so that an interrupted start leaves nothing half made. */
async function createCluster(initdb: string, launch: Launch, options: PostgresOptions): Promise<void> {
  if (await exists(join(options.folder, 'PG_VERSION'))) return;
  const aside = `${options.folder}.new`;
  const passwordFile = `${aside}.password`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (process.getuid?.() === 0) {
    await Promise.all([aside, passwordFile].map((path) => chown(path, NOBODY, NOBODY)));
  }
  const [command, args] = launch.line(initdb, [
    `--pgdata=${aside}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(options.durable ? [] : ['--no-sync']),
  ]);
  const outcome = await runCommand(command, args, {
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    timeoutMs: 120_000,
    ...(launch.uid !== undefined && { uid: launch.uid }),
    ...(launch.gid !== undefined && { gid: launch.gid }),
    ...(options.signal !== undefined && { signal: options.signal }),
  });
  await rm(passwordFile, { force: true });
  if (!outcome.ok) {
    await rm(aside, { recursive: true, force: true });
    throw new StartProblem(whyNoCluster(options.folder, outcome.output));
  }
  await rename(aside, options.folder);
}

function whyNoCluster(folder: string, output: string): string {
  if (output.includes('No space left on device')) {
    return `The disk that holds ${folder} is full; PostgreSQL needs about 100 MB there.`;
  }
  if (output.includes('could not look up effective user ID')) {
    return `PostgreSQL needs a user with a name, and this one has only a number; give it a line in /etc/passwd, or set DATABASE_URL to a PostgreSQL of your own.`;
  }
  return `PostgreSQL could not make its cluster in ${folder}: ${output}`;
}

/**
 * After a kill, `postmaster.pid` names a process that is gone, which PostgreSQL sees for itself. When the number
 * belongs to an unrelated process by now, PostgreSQL would refuse to start. A living PostgreSQL is never pushed aside.
 */
async function forgetReusedPid(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!(await exists(file))) return;
  const pid = Number.parseInt(await readFile(file, 'utf8'), 10);
  const program = Number.isInteger(pid) ? programOf(pid) : undefined;
  if (program === undefined) return;
  if (program.includes('postgres')) {
    throw new StartProblem(
      `A PostgreSQL (process ${pid}) already works on ${folder}; end it with "kill -INT ${pid}".`,
    );
  }
  await rm(file, { force: true });
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

async function untilDatabaseAnswers(url: string, signal: AbortSignal): Promise<void> {
  const address = new URL(url);
  address.pathname = '/postgres';
  for (;;) {
    signal.throwIfAborted();
    const sql = postgres(address.href, { max: 1, connect_timeout: 5, onnotice: () => undefined });
    try {
      const [row] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
      if (row === undefined) await sql`create database ${sql(DATABASE)}`;
      return;
    } catch (error) {
      if (!isStarting(error)) throw error;
      await sleep(20, undefined, { signal });
    } finally {
      await sql.end();
    }
  }
}

/** Nobody listens yet, or PostgreSQL says that it is starting up or shutting down. */
function isStarting(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && STARTING_CODES.includes(code);
}
