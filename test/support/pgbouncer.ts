import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../embedded/ports.ts';
import { until } from './until.ts';

/** How connections are shared: for as long as a client is there, or for a transaction. */
export type PoolMode = 'session' | 'transaction';

/** A pooler between the processes and PostgreSQL. */
export interface PgBouncer {
  /** The connection through it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The version of the PgBouncer that is installed here, such as `1.18`; null if none is. */
export function pgBouncerVersion(): string | null {
  try {
    const said = execFileSync('pgbouncer', ['--version'], { encoding: 'utf8' });
    return /PgBouncer (\d+\.\d+)/.exec(said)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Whether a prepared statement is carried from one transaction to the next; without that nobody can run this (ADR 93). */
export function carriesStatements(): boolean {
  const [major = 0, minor = 0] = (pgBouncerVersion() ?? '0.0').split('.').map(Number);
  return major > 1 || minor >= 21;
}

/** Starts one before the database of a connection, with so many connections behind it. */
export async function startPgBouncer(databaseUrl: string, mode: PoolMode, size: number): Promise<PgBouncer> {
  const { hostname, port, pathname, username, password } = new URL(databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-pgbouncer-'));
  await chmod(folder, 0o755);
  const own = await freePort();
  await writeFile(join(folder, 'users'), `"${username}" "${password}"\n`, { mode: 0o644 });
  const settings = {
    ...{ listen_addr: '127.0.0.1', listen_port: own, unix_socket_dir: '' },
    ...{ auth_type: 'plain', auth_file: join(folder, 'users') },
    ...{ pool_mode: mode, default_pool_size: size, max_client_conn: 200 },
    ...(carriesStatements() ? { max_prepared_statements: 500 } : {}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${String(value)}`);
  const databases = `* = host=${hostname} port=${port}`;
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    ['[databases]', databases, '[pgbouncer]', ...lines, ''].join('\n'),
  );
  // It does not run as root.
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn('pgbouncer', [...asNobody, join(folder, 'pgbouncer.ini')], { stdio: 'ignore' });
  const ended = once(child, 'close');
  await until(async () => answers(own));
  return {
    url: `postgres://${username}:${password}@127.0.0.1:${String(own)}${pathname}`,
    async stop() {
      // An ordered stop waits for clients to leave.
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
