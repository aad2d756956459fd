import { deploymentOf } from './make-current.ts';
import type { RolloutSite } from './require-replay.ts';
import { named, rolledOut, type RolledOut } from './rolled-out.ts';

/** A build, and how many awards are under way on it. */
export interface BuildInUse extends RolledOut {
  readonly awards: number;
}

/** Returns the builds of the deployment, the newest first. @throws CommandProblem if builds are not rolled out one beside the other here */
export async function buildsInUse(site: RolloutSite): Promise<readonly BuildInUse[]> {
  const deployment = deploymentOf(site);
  const builds = await rolledOut(site.client, deployment);
  return Promise.all(
    builds.map(async (build) => {
      const query = `WorkflowType = 'application' and ExecutionStatus = 'Running' and TemporalWorkerDeploymentVersion = '${named(deployment, build.id)}'`;
      const { count } = await site.client.workflow.count(query);
      return { ...build, awards: count };
    }),
  );
}
