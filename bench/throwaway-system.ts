import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type Database } from '../db/connect.ts';
import { prepareDataFolder } from '../embedded/data-folder.ts';
import { startSystem, type System } from '../embedded/system.ts';
import { findTemporalBinary } from '../embedded/temporal-binary.ts';

export const NAMESPACE = 'awards';

/** The whole system of `npm start`, and what a bench reaches it by. */
export interface ThrowawaySystem {
  readonly system: System;
  /** Where all of it lies. */
  readonly dataDir: string;
  /** As the owner of the tables. */
  readonly database: Database;
  readonly connection: NativeConnection;
}

/**
 * Measures on a system of its own, durable as `npm start` is, which is stopped and removed behind it.
 * @param more environment of its processes
 */
export async function onThrowawaySystem<Result>(
  measure: (throwaway: ThrowawaySystem) => Promise<Result>,
  more: NodeJS.ProcessEnv = {},
): Promise<Result> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
  const dataDir = await mkdtemp(join(tmpdir(), 'gongshu-bench-'));
  const { env, ...around } = await surroundings();
  const system = await startSystem({ ...around, env: { ...env, ...more }, dataDir, port: 0 });
  const database = connect(system.database.ownerUrl, 4);
  const connection = await NativeConnection.connect({ address: system.engine.address });
  try {
    return await measure({ system, dataDir, database, connection });
  } finally {
    await connection.close();
    await database.close();
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** With the engine that the checkout has fetched already. */
export async function surroundings() {
  const say = (line: string): void => console.error(line);
  const onGiveUp = (problem: Error): void => console.error(problem.message);
  const { cache } = await prepareDataFolder(fileURLToPath(new URL('../.data', import.meta.url)));
  const binary = await findTemporalBinary({ env: process.env, cacheFolder: cache, say });
  return { env: { ...process.env, TEMPORAL_CLI_PATH: binary }, say, onGiveUp };
}
