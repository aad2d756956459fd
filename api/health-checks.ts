import type { Client } from '@temporalio/client';
import proto, { type temporal } from '@temporalio/proto';
import { countMigrations } from '../db/count-migrations.ts';
import type { Database } from '../db/connect.ts';
import { findLastPass } from '../db/audit/export-passes.ts';
import { findStandstill } from '../db/step/find-standstill.ts';
import { findUnrecorded } from '../db/step/unrecorded-steps.ts';
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

/** An export runs each hour; one that did not come to its end for as long stands still. */
const EXPORT_LATE_MS = 10_800_000;

/** PostgreSQL with its migrations, Temporal and a worker that polls, and that what is recorded is sealed and read; and which awards or exports stand still. */
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
  const recording = async (): Promise<string | null> => {
    const late = (await findUnrecorded({ sql })).filter(
      ({ since }) => Date.now() - Date.parse(since) > LATE_MS,
    );
    const [first] = late;
    if (first === undefined) return null;
    const { application, seq, since, kind } = first;
    const others = late.length === 1 ? '' : `, and ${String(late.length - 1)} more`;
    return `step ${String(seq)} of ${application} cannot be recorded since ${since} (${kind})${others}: see docs/how-to/alarms/GongshuStepNotRecorded.md`;
  };
  const exporting = async (): Promise<string | null> => {
    const pass = await findLastPass({ sql });
    if (pass === null) return null;
    const { beganAt, overdue } = pass;
    if (overdue.length > 0)
      return `${String(overdue.length)} finished runs are not exported by half of the retention`;
    return Date.now() - Date.parse(beganAt) > EXPORT_LATE_MS
      ? `no export came to its end since ${beganAt}`
      : null;
  };
  const wrong = (check: Promise<string | null>): Promise<string | Error | null> =>
    check.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  return async () => {
    const [postgresql, temporal, sealed, followed, recorded, exported] = await Promise.all([
      wrong(database()),
      wrong(worker()),
      wrong(sealing()),
      wrong(following()),
      wrong(recording()),
      wrong(exporting()),
    ]);
    return {
      needs: { postgresql, temporal, sealing: sealed, following: followed },
      attention: { recording: recorded, exporting: exported },
    };
  };
}
