import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { countMigrations } from '../db/count-migrations.ts';
import type { Database } from '../db/connect.ts';
import type { Health } from './deps.ts';

const { TaskQueueType } = proto.temporal.api.enums.v1;

/** The person who asks whether all is well waits no longer for the engine. */
const PATIENCE_MS = 3_000;

/** PostgreSQL with its migrations, Temporal, and a worker that polls. */
export function checks({ sql }: Database, client: Client, taskQueue: string): Health {
  const database = async (): Promise<string | null> => {
    const { applied, known } = await countMigrations(sql);
    return applied === known ? null : `${applied} of ${known} migrations are applied`;
  };
  const worker = async (): Promise<string | null> => {
    const { pollers } = await client.withDeadline(Date.now() + PATIENCE_MS, async () =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
      }),
    );
    return pollers.length > 0 ? null : 'no worker polls';
  };
  const wrong = (check: Promise<string | null>): Promise<string | Error | null> =>
    check.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  return async () => {
    const [postgresql, temporalWorker] = await Promise.all([wrong(database()), wrong(worker())]);
    return { postgresql, temporal: temporalWorker };
  };
}
