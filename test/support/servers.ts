import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { prepareDataFolder } from '../../embedded/data-folder.ts';
import { startPostgres } from '../../embedded/postgres.ts';
import type { Surroundings } from '../../embedded/supervise.ts';
import { findTemporalBinary } from '../../embedded/temporal-binary.ts';
import { startTemporal } from '../../embedded/temporal-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection of the cluster's owner. */
    databaseAdminUrl: string;
    /** Host and port of the Temporal server's frontend. */
    temporalAddress: string;
    /** Host and port of its HTTP interface. */
    temporalHttp: string;
    /** The executable that the server runs on. */
    temporalBinary: string;
  }
}

/**
 * One PostgreSQL and one Temporal server in memory for the whole run, in a folder that goes with them. The first project
 * that needs them starts them for all.
 */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const project = vitest.getRootProject();
  if ('databaseAdminUrl' in project.getProvidedContext()) return undefined;
  const { cache } = await prepareDataFolder(fileURLToPath(new URL('../../.data', import.meta.url)));
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-test-'));
  const around: Surroundings = {
    logFolder: join(folder, 'logs'),
    runFolder: join(folder, 'run'),
    say: (line) => process.stderr.write(`${line}\n`),
    onGiveUp: (problem) => process.stderr.write(`${problem.message}\n`),
  };
  await Promise.all([around.logFolder, around.runFolder].map((each) => mkdir(each)));
  const stops: (() => Promise<void>)[] = [];
  const teardown = async () => {
    await Promise.all(stops.map((stop) => stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const starts = await Promise.allSettled([
    startPostgres(
      {
        folder: join(folder, 'postgres-18'),
        password: randomBytes(16).toString('hex'),
        durable: false,
      },
      around,
    ).then(({ child, url }) => {
      stops.push(() => child.stop());
      project.provide('databaseAdminUrl', url);
    }),
    findTemporalBinary({ env: process.env, cacheFolder: cache, say: around.say }).then(async (binary) => {
      const { child, address, http } = await startTemporal({ binary }, around);
      stops.push(() => child.stop());
      project.provide('temporalAddress', address);
      project.provide('temporalHttp', http);
      project.provide('temporalBinary', binary);
    }),
  ]);
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed === undefined) return teardown;
  await teardown();
  throw failed.reason;
}
