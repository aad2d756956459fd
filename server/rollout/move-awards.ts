import { WorkflowNotFoundError } from '@temporalio/client';
import { deviationsOf } from '../../audit/gate.ts';
import { deploymentOf } from './make-current.ts';
import { gateOf, type RolloutSite } from './require-replay.ts';
import { named, rolledOut } from './rolled-out.ts';
import { CommandProblem } from '../command/problem.ts';

/** What came of moving awards: how many go on under this build, and which do not, with the reason. */
export interface Moved {
  readonly moved: number;
  readonly left: readonly (readonly [string, string])[];
}

/** Awards whose histories are replayed at once. */
const AT_ONCE = 50;

/**
 * Hands every award that is under way on another build to the build of this release, with its next event, once what is recorded of it
 * was replayed. One whose path this build would not take stays where it is.
 * @param onProgress called after each portion with the number of awards that were looked at
 * @throws CommandProblem if the build is not current
 */
export async function moveAwards(site: RolloutSite, onProgress: (done: number) => void): Promise<Moved> {
  const deployment = deploymentOf(site);
  const { client, build } = site;
  const builds = await rolledOut(client, deployment);
  if (!builds.some(({ id, isCurrent }) => id === build.id && isCurrent))
    throw new CommandProblem(`Build ${build.id} is not current: \`npm run rollout -- current\` makes it so.`);
  const query = `WorkflowType = 'application' and ExecutionStatus = 'Running' and TemporalWorkerDeploymentVersion != '${named(deployment, build.id)}'`;
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) ids.push(workflowId);
  const gate = { ...(await gateOf(site)), isLater: () => false };
  const left: (readonly [string, string])[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const portion = ids.slice(from, from + AT_ONCE);
    const deviations = await deviationsOf(gate, portion);
    left.push(...deviations);
    const isFollowed = (id: string): boolean => !deviations.some(([run]) => run.startsWith(`${id} `));
    await Promise.all(portion.filter(isFollowed).map(async (id) => redirect(site, deployment, id)));
    onProgress(Math.min(from + AT_ONCE, ids.length));
  }
  const stays = new Set(left.map(([run]) => run.split(' ')[0]));
  return { moved: ids.length - stays.size, left };
}

/** The next task of the award goes to this build, and the award stays there. One that has ended meanwhile needs nothing. */
async function redirect({ client, build }: RolloutSite, deploymentName: string, id: string): Promise<void> {
  const targetDeploymentVersion = { deploymentName, buildId: build.id };
  try {
    await client.workflowService.updateWorkflowExecutionOptions({
      namespace: client.options.namespace,
      workflowExecution: { workflowId: id },
      workflowExecutionOptions: { versioningOverride: { oneTime: { targetDeploymentVersion } } },
      updateMask: { paths: ['versioning_override'] },
    });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError) && !isOver(error)) throw error;
  }
}

function isOver(error: unknown): boolean {
  return error instanceof Error && /already completed|not found/i.test(error.message);
}
