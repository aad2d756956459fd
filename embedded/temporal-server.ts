import { basename, dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { NAMESPACE, clientOptions, devServerEnvironment, devServerFlags } from '../temporal.config.ts';
import { launchAlike } from './launch-as.ts';
import { freePort } from './ports.ts';
import { supervise } from './supervise.ts';
import type { SupervisedChild, Surroundings } from './supervise.ts';

export interface TemporalOptions {
  /** The executable `temporal`. */
  readonly binary: string;
  /** The database file; in memory when it is left out. */
  readonly file?: string;
}

export interface TemporalServer {
  readonly child: SupervisedChild;
  /** Host and port of the frontend. */
  readonly address: string;
  /** Host and port of its HTTP interface, which refuses everybody. */
  readonly http: string;
  /** Host and port of its numbers. */
  readonly metrics: string;
}

const { SERVING } = proto.grpc.health.v1.HealthCheckResponse.ServingStatus;

/**
 * A write-ahead log makes the file two to four times as fast. Each commit is still synced (`synchronous` stays FULL): after
 * a power cut the server must not have forgotten a signal whose row PostgreSQL remembers.
 */
const DURABLE_FLAGS = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=FULL'];

/**
 * Starts the Temporal development server without its web interface on a free loopback port, with the namespace
 * of the awards.
 * @throws StartProblem
 */
export async function startTemporal(options: TemporalOptions, around: Surroundings): Promise<TemporalServer> {
  const [port, httpPort, metricsPort] = [await freePort(), await freePort(), await freePort()];
  const address = `127.0.0.1:${port}`;
  const { file } = options;
  const binary = options.binary.includes('/') ? resolve(options.binary) : options.binary;
  const [command, args] = launchAlike(binary, 'TERM').line(binary, [
    'server',
    'start-dev',
    ...devServerFlags,
    ...['--ip', '127.0.0.1', '--port', String(port), '--namespace', NAMESPACE],
    ...['--http-port', String(httpPort), '--metrics-port', String(metricsPort)],
    ...['--log-level', 'error'],
    // Below its own folder, for the server reads `?`, `#` and `%` in a path as parts of an address.
    ...(file === undefined ? [] : ['--db-filename', basename(file), ...DURABLE_FLAGS]),
  ]);
  const child = await supervise(
    {
      name: 'temporal',
      command,
      args,
      ...(file === undefined ? {} : { cwd: dirname(file) }),
      env: { ...process.env, ...devServerEnvironment },
      ready: (_child, signal) => untilServing(address, signal),
      readyWithinMs: 60_000,
      stopSignal: 'SIGTERM',
      stopWithinMs: 15_000,
    },
    around,
  );
  return { child, address, http: `127.0.0.1:${httpPort}`, metrics: `127.0.0.1:${metricsPort}` };
}

async function untilServing(address: string, signal: AbortSignal): Promise<void> {
  const connection = Connection.lazy(clientOptions({ address }));
  try {
    for (;;) {
      signal.throwIfAborted();
      const isServing = await connection
        .withDeadline(Date.now() + 1_000, () =>
          connection.healthService.check({ service: 'temporal.api.workflowservice.v1.WorkflowService' }),
        )
        .then(({ status }) => status === SERVING)
        .catch(() => false);
      if (isServing) return;
      await sleep(25, undefined, { signal });
    }
  } finally {
    await connection.close();
  }
}
