import { Client } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import type { Deps } from '../use-cases/deps.ts';
import { engine } from '../api/engine.ts';
import { connect } from '../db/connect.ts';
import { TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { required } from './required.ts';

/** Runs one piece of work against the database and the engine that the environment names, and closes both. */
export async function withEngine(work: (deps: Deps) => Promise<void>): Promise<void> {
  Runtime.install({ shutdownSignals: [] });
  const { connectionOptions, namespace } = temporalConnection();
  const connection = await NativeConnection.connect(connectionOptions);
  const database = connect(required('DATABASE_URL'), 2);
  try {
    await work({ database, deliver: engine(new Client({ connection, namespace }), TASK_QUEUE).deliver });
  } finally {
    await database.close();
    await connection.close();
  }
}
