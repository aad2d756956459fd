import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { SearchAttributeType } from '@temporalio/common';
import type { ConnectionOptions } from '@temporalio/client';
import type { NativeConnectionOptions } from '@temporalio/worker';
import { STATION_ATTRIBUTE } from './contract/station.ts';

/** The namespace of the awards where the environment names no other. */
export const NAMESPACE = 'awards';

/** The one task queue: workflows and activities of the awards. */
export const TASK_QUEUE = 'awards';

/**
 * The queue of what keeps the evidence (sealing, exports, sweeps), and of the workflows that notify people. They are the same in every
 * build, so whichever worker is there takes them.
 */
export const EVIDENCE_TASK_QUEUE = 'audit';

/** The queue of the activities that notify people outside the portal. */
export const NOTIFY_TASK_QUEUE = 'notify';

/** The search attributes that the namespace must know before the first award: a run that sets an unknown one cannot go on. */
export const SEARCH_ATTRIBUTES: Readonly<Record<string, SearchAttributeType>> = {
  [STATION_ATTRIBUTE]: 'KEYWORD',
};

/** Days a closed run stays on the server of the embedded system, past the five years of watch. */
export const RETENTION_DAYS = 3650;

/** The release that the embedded system starts. Skipping time per workflow is known to work with this server. */
export const TEMPORAL_CLI = { version: '1.9.1', server: '1.32' } as const;

/**
 * Flags of `temporal server start-dev` that the awards need wherever that server runs: time can be skipped per
 * workflow, a timer that is due fires within hundredths of a second instead of one second late, and a run that ended can be deleted
 * after a second instead of half a minute, when the server notes how far it has worked.
 */
export const devServerFlags: readonly string[] = [
  '--headless',
  // Its HTTP port cannot be left closed, and would take a message from any web page: it answers to a host that no name leads to.
  ...['--dynamic-config-value', 'frontend.httpAllowedHosts=["nobody.invalid"]'],
  ...['--dynamic-config-value', 'frontend.WorkflowTimeSkippingEnabled=true'],
  ...['--dynamic-config-value', 'history.timerProcessorMaxTimeShift="10ms"'],
  ...['--dynamic-config-value', 'history.transferProcessorUpdateAckInterval="1s"'],
  ...['--dynamic-config-value', 'history.visibilityProcessorUpdateAckInterval="1s"'],
];

/** Environment of `temporal server start-dev`: nothing here calls outside. */
export const devServerEnvironment = { TEMPORAL_VERSION_CHECK_DISABLED: '1' } as const;

export interface TemporalConnection {
  /** Fits `Connection.connect` of the client and `NativeConnection.connect` of the worker. */
  readonly connectionOptions: NativeConnectionOptions;
  readonly namespace: string;
}

/** Address, namespace, TLS and API key, from `TEMPORAL_*` variables before the profile of a `temporal.toml`. */
export function temporalConnection(env: NodeJS.ProcessEnv = process.env): TemporalConnection {
  const { connectionOptions, namespace } = loadClientConnectConfig({ overrideEnvVars: definedOf(env) });
  return { connectionOptions, namespace: namespace ?? NAMESPACE };
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** As the client's own `Connection` takes them: what `grpc_proxy` and its like name never stands before loopback. */
export function clientOptions(options: NativeConnectionOptions): ConnectionOptions {
  if (!LOOPBACK.test(options.address ?? 'localhost')) return options;
  return { ...options, channelArgs: { 'grpc.enable_http_proxy': 0 } };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
