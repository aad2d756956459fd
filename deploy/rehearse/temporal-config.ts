import type { Files } from './secrets.ts';

export const SERVICES = ['frontend', 'history', 'matching', 'worker'] as const;
export type Service = (typeof SERVICES)[number];

/** Where a process of the cluster listens. */
export interface Ports {
  readonly grpc: number;
  readonly membership: number;
  readonly http: number;
}

export interface Store {
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** Databases of the engine's store, and how many connections each process may have to them. */
const DATABASES = { default: ['temporal', 8], visibility: ['temporal_visibility', 4] } as const;
/** Cannot be changed afterwards. */
const SHARDS = 8;

/**
 * The configuration of one process of the cluster, as the file that it reads (JSON is YAML). The processes find each other through the store:
 * each enters where it listens there.
 * @param frontend the port at which clients reach any of the frontends
 */
export function temporalConfig(
  ports: Ports,
  store: Store,
  files: Files,
  frontend: number,
  dynamic: string,
): string {
  const served = { certFile: files.certificate, keyFile: files.key };
  const trusted = { serverName: 'localhost', rootCaFiles: [files.authority] };
  const tls = { server: served, client: trusted };
  return JSON.stringify({
    log: { stdout: true, level: 'error' },
    persistence: {
      numHistoryShards: SHARDS,
      defaultStore: 'default',
      visibilityStore: 'visibility',
      datastores: Object.fromEntries(
        Object.entries(DATABASES).map(([name, [database, connections]]) => [
          name,
          { sql: sqlOf(database, connections, store, files) },
        ]),
      ),
    },
    global: {
      membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' },
      tls: { internode: tls, frontend: tls },
    },
    // It starts one of them, and finds no others than those that it has heard of: where those listen, they say themselves.
    services: Object.fromEntries(SERVICES.map((service) => [service, { rpc: listening(service, ports) }])),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${frontend}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    publicClient: { hostPort: `127.0.0.1:${frontend}` },
    dynamicConfigClient: { filepath: dynamic, pollInterval: '60s' },
  });
}

const listening = (service: Service, { grpc, membership, http }: Ports) => ({
  grpcPort: grpc,
  membershipPort: membership,
  bindOnIP: '127.0.0.1',
  ...(service === 'frontend' ? { httpPort: http } : {}),
});

function sqlOf(database: string, connections: number, { port, user, password }: Store, files: Files) {
  return {
    pluginName: 'postgres12',
    databaseName: database,
    connectAddr: `127.0.0.1:${port}`,
    connectProtocol: 'tcp',
    user,
    password,
    maxConns: connections,
    maxIdleConns: connections,
    maxConnLifetime: '1h',
    tls: { enabled: true, caFile: files.authority, serverName: 'localhost', enableHostVerification: true },
  };
}

/**
 * What the awards need of the engine wherever it runs, in the form of a cluster: time can be skipped per workflow, for the rehearsal;
 * a timer that is due fires at once; nothing calls outside.
 */
export const DYNAMIC = JSON.stringify({
  'frontend.WorkflowTimeSkippingEnabled': [{ value: true }],
  'history.timerProcessorMaxTimeShift': [{ value: '10ms' }],
  'frontend.enableServerVersionCheck': [{ value: false }],
});
