import { setTimeout as pause } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import { isGrpcServiceError } from '@temporalio/client';
import { findNewestVersion } from '../../db/application/find-newest-version.ts';
import { MACHINES, newestOf } from '../../machine/versions.ts';
import { CommandProblem } from '../command/problem.ts';
import { requireReplay, type RolloutSite } from './require-replay.ts';
import { named } from './rolled-out.ts';

const LOOK_MS = 200;
/** What the engine answers while it has not seen a worker of the build on each of its queues. */
const NOT_POLLED: readonly status[] = [status.NOT_FOUND, status.FAILED_PRECONDITION];

/**
 * Makes the build of this release current: new awards begin on it, and so does what continues as new. Awards that are under way stay
 * with the build that they are on.
 * @param patienceMs for a worker of the build to come
 * @throws CommandProblem if an award could not go on under it, or no worker of it comes
 */
export async function makeCurrent(site: RolloutSite, patienceMs: number): Promise<void> {
  const { client, database, build } = site;
  const newest = (await findNewestVersion(database)) ?? 0;
  const known = newestOf(MACHINES);
  if (newest > known)
    throw new CommandProblem(
      `Awards on record are on version ${String(newest)} of the machine, and this release knows ${String(known)}: they would stand still under it. Go on with a release that knows version ${String(newest)}.`,
    );
  await requireReplay(site);
  const deploymentName = deploymentOf(site);
  const until = Date.now() + patienceMs;
  for (;;)
    try {
      const { namespace } = client.options;
      await client.workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName,
        buildId: build.id,
        identity: 'rollout',
      });
      return;
    } catch (cause) {
      if (!isGrpcServiceError(cause) || !NOT_POLLED.includes(cause.code)) throw cause;
      if (Date.now() > until)
        throw new CommandProblem(
          `No worker of build ${named(deploymentName, build.id)} polls: start the workers of this release first.`,
          { cause },
        );
      await pause(LOOK_MS);
    }
}

/** @throws CommandProblem if builds are not rolled out one beside the other here */
export function deploymentOf({ build }: Pick<RolloutSite, 'build'>): string {
  if (build.deployment !== null) return build.deployment;
  throw new CommandProblem(
    'WORKER_DEPLOYMENT is not set: workers here take every award, and a new release runs once its workers stand in place of the old ones.',
  );
}
