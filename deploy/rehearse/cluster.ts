import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { launchAlike } from '../../embedded/launch-as.ts';
import { prepareNamespace } from '../../embedded/namespace.ts';
import { freePort } from '../../embedded/ports.ts';
import { runCommand } from '../../embedded/run-command.ts';
import { StartProblem } from '../../embedded/start-problem.ts';
import { supervise, type SupervisedChild, type Surroundings } from '../../embedded/supervise.ts';
import { ROOT } from '../../own-code.ts';
import { NAMESPACE, clientOptions, devServerEnvironment, temporalConnection } from '../../temporal.config.ts';
import { balance } from './balancer.ts';
import type { Keep } from './keep.ts';
import type { Files } from './secrets.ts';
import { DYNAMIC, temporalConfig, type Service, type Store } from './temporal-config.ts';
import type { TemporalPrograms } from './temporal-programs.ts';

export interface Cluster {
  readonly children: readonly SupervisedChild[];
  /** By which processes reach it through `temporal.config.ts`. */
  readonly env: Readonly<Record<string, string>>;
}

/** The processes by service; of each service one that dies leaves another, but for the system's own workflows. */
const PROCESSES: readonly (readonly [Service, number])[] = [
  ['history', 2],
  ['matching', 2],
  ['frontend', 2],
  ['worker', 1],
];

/**
 * Starts a Temporal cluster of seven processes on PostgreSQL, all over TLS, with the namespace of the awards.
 * @param superuserUrl who may make databases and roles
 * @throws StartProblem
 */
export async function startCluster(
  folder: string,
  programs: TemporalPrograms,
  superuserUrl: string,
  files: Files,
  around: Surroundings,
  keep: Keep,
): Promise<Cluster> {
  await mkdir(folder, { recursive: true });
  const { port, username: user, password } = new URL(superuserUrl);
  const store = { port: Number(port), user, password };
  await prepareStore(programs.sqlTool, store, files);
  const dynamic = join(folder, 'dynamic.yaml');
  await writeFile(dynamic, DYNAMIC);
  const services = PROCESSES.flatMap(([service, count]) =>
    Array.from({ length: count }, (_, index) => [service, index + 1] as const),
  );
  const entry = await freePort();
  const specs = await Promise.all(
    services.map(async ([service, number]) => {
      const ports = { grpc: await freePort(), membership: await freePort(), http: await freePort() };
      const name = `temporal-${service}-${String(number)}`;
      const config = join(folder, `${name}.yaml`);
      await writeFile(config, temporalConfig(ports, store, files, entry, dynamic), { mode: 0o600 });
      return { name, service, ports, config };
    }),
  );
  const frontends = specs.flatMap(({ service, ports }) => (service === 'frontend' ? [ports.grpc] : []));
  keep(await balance(frontends, entry));
  const env = {
    TEMPORAL_ADDRESS: `127.0.0.1:${entry}`,
    TEMPORAL_NAMESPACE: NAMESPACE,
    TEMPORAL_TLS: 'true',
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: files.authority,
    TEMPORAL_TLS_SERVER_NAME: 'localhost',
  };
  const starting = specs.map(async ({ name, service, config, ports }) => {
    const child = await startServer(programs.server, name, service, config, ports.grpc, around);
    keep(child);
    return child;
  });
  // One that fails leaves the others to be ended too.
  await Promise.allSettled(starting);
  const children = await Promise.all(starting);
  await untilNamespace(env);
  return { children, env };
}

async function startServer(
  program: string,
  name: string,
  service: Service,
  config: string,
  port: number,
  around: Surroundings,
): Promise<SupervisedChild> {
  const arguments_ = ['--config-file', config, '--allow-no-auth', 'start', '--service', service];
  const [command, args] = launchAlike(program, 'TERM').line(program, arguments_);
  return supervise(
    {
      name,
      command,
      args,
      env: { PATH: process.env['PATH'], ...devServerEnvironment },
      // Each finds the others only when they run too: whether they serve is asked of the whole, once all do.
      ready: async (_child, signal) => untilListening(port, signal),
      readyWithinMs: 120_000,
      stopSignal: 'SIGTERM',
      stopWithinMs: 15_000,
    },
    around,
  );
}

/** Databases, tables and their newest version, by the script of the Compose file. */
async function prepareStore(tool: string, { port, user }: Store, files: Files): Promise<void> {
  const done = await runCommand('sh', [join(ROOT, 'deploy', 'compose', 'engine-schema.sh')], {
    env: {
      PATH: process.env['PATH'],
      SQL_TOOL: tool,
      SQL_PLUGIN: 'postgres12',
      SQL_HOST: '127.0.0.1',
      SQL_PORT: String(port),
      SQL_USER: user,
      SQL_PASSWORD_FILE: files.ownerPassword,
      SQL_TLS: 'true',
      SQL_TLS_CA_FILE: files.authority,
    },
    timeoutMs: 240_000,
  });
  if (!done.ok) throw new StartProblem(`The store of the engine is not made: ${done.output.slice(-400)}`);
}

const LOOK_MS = 100;
const PATIENCE_MS = 120_000;

async function untilListening(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await delay(LOOK_MS, undefined, { signal });
  }
}

/** A cluster serves once its processes have found each other. */
async function untilNamespace(env: NodeJS.ProcessEnv): Promise<void> {
  const { connectionOptions } = temporalConnection(env);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const connection = Connection.lazy(clientOptions(connectionOptions));
    try {
      await connection.withDeadline(Date.now() + PATIENCE_MS, () => prepareNamespace(connection, NAMESPACE));
      return;
    } catch (cause) {
      if (Date.now() > until) throw new StartProblem('The cluster does not serve.', { cause });
    } finally {
      await connection.close();
    }
    await delay(LOOK_MS);
  }
}
