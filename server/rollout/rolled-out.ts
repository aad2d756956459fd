import { status } from '@grpc/grpc-js';
import { isGrpcServiceError, type Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time.js';

/** A build of a deployment as the engine knows it. */
export interface RolledOut {
  readonly id: string;
  /** When its first worker came, in milliseconds since 1970. */
  readonly since: number;
  /** Whether new awards, and those that continue as new, begin on it. */
  readonly isCurrent: boolean;
}

/** Returns the builds of a deployment, the newest first; none if the engine has not seen a worker of it. */
export async function rolledOut(client: Client, deploymentName: string): Promise<readonly RolledOut[]> {
  const { namespace } = client.options;
  try {
    const { workerDeploymentInfo: info } = await client.workflowService.describeWorkerDeployment({
      namespace,
      deploymentName,
    });
    const current = info?.routingConfig?.currentDeploymentVersion?.buildId;
    return (info?.versionSummaries ?? [])
      .map(({ deploymentVersion, createTime }) => ({
        id: deploymentVersion?.buildId ?? '',
        since: createTime == null ? 0 : tsToMs(createTime),
        isCurrent: deploymentVersion?.buildId === current,
      }))
      .sort((a, b) => b.since - a.since);
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === status.NOT_FOUND) return [];
    throw error;
  }
}

/** How the engine's lists of workflows name a build. */
export function named(deployment: string, id: string): string {
  return `${deployment}:${id}`;
}
