import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { WorkerDeploymentOptions } from '@temporalio/worker';
import type { Env } from '../settings.ts';

/** Who a worker of this release is to the engine. */
export interface Build {
  /** The workflow bundle. */
  readonly bundlePath: string;
  /** The first 16 signs of the SHA-256 of the bundle, in hexadecimal. */
  readonly id: string;
  /** Under which name its builds are rolled out one beside the other; null if a worker takes every award. */
  readonly deployment: string | null;
}

export async function buildOf({ WORKER_DEPLOYMENT = '' }: Env, bundlePath: string): Promise<Build> {
  const hash = createHash('sha256').update(await readFile(bundlePath));
  return { bundlePath, id: hash.digest('hex').slice(0, 16), deployment: WORKER_DEPLOYMENT || null };
}

/** What stands for the deployment in a history if builds are not rolled out one beside the other. */
const UNNAMED = 'awards';

/**
 * How a worker announces its build. Under a deployment an award stays with the build on which its run began; without one the engine
 * hands every award to every worker.
 */
export function announced({ id, deployment }: Build): WorkerDeploymentOptions {
  const version = { buildId: id, deploymentName: deployment ?? UNNAMED };
  return deployment === null
    ? { version, useWorkerVersioning: false }
    : { version, useWorkerVersioning: true, defaultVersioningBehavior: 'PINNED' };
}
