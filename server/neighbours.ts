import { NativeConnection } from '@temporalio/worker';
import { requireAnswer } from '../db/require-answer.ts';
import { isDatabaseAway } from '../db/is-away.ts';
import type { Dependency } from '../use-cases/unavailable.ts';
import { temporalConnection } from '../temporal.config.ts';
import { isBucketAway, objectsOf, type Bucket } from './bucket.ts';
import { isEngineAway } from './engine-away.ts';

/** Something outside a process without which it does not begin. */
export interface Neighbour {
  /** With the place where it is looked for, and without a secret: `PostgreSQL at db.example:5432`. */
  readonly name: string;
  readonly dependency: Dependency;
  /** The setting that names the place. */
  readonly setting: string;
  /** Rejects if it does not answer, or not as it must. */
  readonly ask: () => Promise<unknown>;
  /** Whether waiting may mend the error. */
  readonly isAway: (error: unknown) => boolean;
}

/** The database that a URL names. */
export function postgresql(url: string, setting = 'DATABASE_URL'): Neighbour {
  const { hostname, port } = new URL(url);
  return {
    name: `PostgreSQL at ${hostname}:${port || '5432'}`,
    dependency: 'database',
    setting,
    ask: async () => requireAnswer(url),
    isAway: isDatabaseAway,
  };
}

/** The engine that the environment names, with the namespace. */
export function temporal(env: NodeJS.ProcessEnv): Neighbour {
  const { connectionOptions, namespace } = temporalConnection(env);
  return {
    name: `Temporal at ${connectionOptions.address ?? 'localhost:7233'}, namespace ${namespace},`,
    dependency: 'engine',
    setting: 'TEMPORAL_ADDRESS, or make the namespace',
    async ask() {
      const connection = await NativeConnection.connect(connectionOptions);
      try {
        await connection.workflowService.describeNamespace({ namespace });
      } finally {
        await connection.close();
      }
    },
    isAway: isEngineAway,
  };
}

/** A bucket; its objects are asked for one that need not be there. */
export function bucketAt(bucket: Bucket, setting: string): Neighbour {
  return {
    name: `The bucket ${bucket.bucket} at ${new URL(bucket.endpoint).host}`,
    dependency: 'documents',
    setting,
    ask: async () => objectsOf(bucket).get('store-name'),
    isAway: isBucketAway,
  };
}
