import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { status } from '@grpc/grpc-js';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import {
  NAMESPACE,
  RETENTION_DAYS,
  clientOptions,
  SEARCH_ATTRIBUTES,
  temporalConnection,
} from '../temporal.config.ts';
import type { DataFolder } from './data-folder.ts';
import { prepareNamespace } from './namespace.ts';
import { StartProblem, messageOf } from './start-problem.ts';
import type { SupervisedChild, Surroundings } from './supervise.ts';
import { findTemporalBinary } from './temporal-binary.ts';
import { startTemporal } from './temporal-server.ts';

export interface Engine {
  readonly address: string;
  readonly namespace: string;
  /** What else it opens, if it was started here: its HTTP interface and its numbers. */
  readonly besides: { readonly http: string; readonly metrics: string } | null;
  /** Environment by which processes reach it through `temporal.config.ts`. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The Temporal server: the one that the environment names (`TEMPORAL_ADDRESS` or `TEMPORAL_PROFILE`), else the embedded one.
 * @param started receives the embedded server as soon as it runs.
 */
export async function openEngine(
  env: NodeJS.ProcessEnv,
  folder: DataFolder,
  around: Surroundings,
  started: (child: SupervisedChild) => void,
  signal: AbortSignal,
): Promise<Engine> {
  const named = await namedEngine(env);
  if (named !== null) return named;
  const binary = await findTemporalBinary({ env, cacheFolder: folder.cache, say: around.say, signal });
  const { child, address, http, metrics } = await startTemporal(
    { binary, file: folder.temporalFile },
    around,
  );
  started(child);
  const connection = await Connection.connect(clientOptions({ address }));
  try {
    await prepareNamespace(connection, NAMESPACE);
  } finally {
    await connection.close();
  }
  const profile = join(folder.run, 'temporal.toml');
  await writeFile(profile, `[profile.default]\naddress = "${address}"\nnamespace = "${NAMESPACE}"\n`);
  const besides = { http, metrics };
  return { address, namespace: NAMESPACE, besides, env: embeddedEnvironment(env, address, profile) };
}

/** Nothing of the person's own Temporal settings may reach the embedded server: neither TLS, nor keys, nor a profile. */
function embeddedEnvironment(env: NodeJS.ProcessEnv, address: string, profile: string): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  return {
    ...Object.fromEntries(others),
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: NAMESPACE,
    TEMPORAL_CONFIG_FILE: profile,
  };
}

/**
 * The server that the environment names, which must answer and have the namespace as the awards need it; null if it names
 * none. Changes nothing there.
 * @throws StartProblem
 */
export async function namedEngine(env: NodeJS.ProcessEnv): Promise<Engine | null> {
  if (!isNamed(env.TEMPORAL_ADDRESS) && !isNamed(env.TEMPORAL_PROFILE)) return null;
  const { connectionOptions, namespace } = temporalConnection(env);
  const address = connectionOptions.address ?? 'the profile';
  const connection = await Connection.connect({
    ...clientOptions(connectionOptions),
    connectTimeout: 5_000,
  }).catch((error: unknown) => {
    throw new StartProblem(
      `The Temporal server at ${address} does not answer (${messageOf(error)}); correct TEMPORAL_ADDRESS, or unset it to use the embedded one.`,
      { cause: error },
    );
  });
  try {
    await connection.workflowService.describeNamespace({ namespace });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const lacking = Object.keys(SEARCH_ATTRIBUTES).find((name) => !Object.hasOwn(customAttributes, name));
    if (lacking !== undefined)
      throw new StartProblem(
        `The namespace "${namespace}" at ${address} has no search attribute ${lacking}; make it: temporal operator search-attribute create --namespace ${namespace} --name ${lacking} --type Keyword`,
      );
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== status.NOT_FOUND) throw error;
    throw new StartProblem(
      `The Temporal server at ${address} has no namespace "${namespace}"; make it: temporal operator namespace create --retention ${RETENTION_DAYS}d ${namespace}`,
      { cause: error },
    );
  } finally {
    await connection.close();
  }
  return { address, namespace, besides: null, env };
}

function isNamed(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
