import type { Client } from '@temporalio/client';
import proto, { type temporal } from '@temporalio/proto';
import { countMigrations } from '../db/count-migrations.ts';
import type { Database } from '../db/connect.ts';
import { findStandstill } from '../db/step/find-standstill.ts';
import type { Health } from './deps.ts';

const { TaskQueueType, WorkerVersioningMode } = proto.temporal.api.enums.v1;

/** What waits longer to be sealed or read stands still; both take a second as a rule. */
const LATE_MS = 600_000;

/** The person who asks whether all is well waits no longer for the engine. */
const PATIENCE_MS = 3_000;

/** Null if the worker is not rolled out as a build of its own. */
function buildOf({ deploymentOptions }: temporal.api.taskqueue.v1.IPollerInfo): string | null {
  const isVersioned =
    deploymentOptions?.workerVersioningMode === WorkerVersioningMode.WORKER_VERSIONING_MODE_VERSIONED;
  return isVersioned ? (deploymentOptions.buildId ?? null) : null;
}

/** PostgreSQL with its migrations, Temporal and a worker that polls, and that what is recorded is sealed and read. */
export function checks({ sql }: Database, client: Client, taskQueue: string): Health {
  const database = async (): Promise<string | null> => {
    const { applied, known } = await countMigrations(sql);
    // A newer release may have applied more; what this one knows is there.
    return applied >= known ? null : `${applied} of ${known} migrations are applied`;
  };
  const worker = async (): Promise<string | null> => {
    const { pollers, versioningInfo } = await client.withDeadline(Date.now() + PATIENCE_MS, async () =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
      }),
    );
    if (pollers.length === 0) return 'no worker polls';
    const current = versioningInfo?.currentDeploymentVersion?.buildId ?? null;
    return pollers.some((poller) => buildOf(poller) === current)
      ? null
      : `no worker of the current build polls (${current ?? 'none is current'}): see \`npm run rollout -- status\``;
  };
  const sealing = async (): Promise<string | null> => {
    const { unsealedSince } = await findStandstill({ sql }, LATE_MS);
    return unsealedSince && `nothing was sealed since ${unsealedSince}: ask \`npm run audit -- sweep\` why`;
  };
  const following = async (): Promise<string | null> => {
    const { liesInFuture, unreadSince } = await findStandstill({ sql }, LATE_MS);
    if (liesInFuture) return 'the journal is numbered by another server: run `npm run database -- renumber`';
    return unreadSince && `nobody was notified since ${unreadSince}`;
  };
  const wrong = (check: Promise<string | null>): Promise<string | Error | null> =>
    check.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  return async () => {
    const [postgresql, temporal, sealed, followed] = await Promise.all([
      wrong(database()),
      wrong(worker()),
      wrong(sealing()),
      wrong(following()),
    ]);
    return { postgresql, temporal, sealing: sealed, following: followed };
  };
}
