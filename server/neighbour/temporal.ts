import { NativeConnection } from '@temporalio/worker';
import { temporalConnection } from '../../temporal.config.ts';
import { isEngineAway } from '../engine-away.ts';
import type { Neighbour } from './neighbour.ts';

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
