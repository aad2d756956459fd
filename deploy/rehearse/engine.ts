import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { prepareNamespace } from '../../embedded/namespace.ts';
import { findTemporalBinary } from '../../embedded/temporal-binary.ts';
import { startTemporal } from '../../embedded/temporal-server.ts';
import type { SupervisedChild, Surroundings } from '../../embedded/supervise.ts';
import { NAMESPACE, TEMPORAL_CLI, clientOptions } from '../../temporal.config.ts';
import { startCluster } from './cluster.ts';
import type { Keep } from './keep.ts';
import type { Files } from './secrets.ts';
import { TEMPORAL_SERVER, type TemporalPrograms } from './temporal-programs.ts';

/** The engine of a rehearsal. */
export interface Engine {
  readonly kind: string;
  readonly env: Readonly<Record<string, string>>;
  /** Its processes that may be killed. */
  readonly children: readonly SupervisedChild[];
}

/** The cluster, on the PostgreSQL of the rehearsal. */
export async function clusterEngine(
  folder: string,
  programs: TemporalPrograms,
  superuserUrl: string,
  files: Files,
  around: Surroundings,
  keep: Keep,
): Promise<Engine> {
  const { children, env } = await startCluster(
    join(folder, 'temporal'),
    programs,
    superuserUrl,
    files,
    around,
    keep,
  );
  const kind = `a cluster of server ${TEMPORAL_SERVER} (2 frontends, 2 history, 2 matching, 1 worker) on PostgreSQL 18 over TLS`;
  return { kind, env, children };
}

/** The one process of the embedded system, in clear text on loopback: it has neither TLS nor a store of its own, and is not killed. */
export async function developmentEngine(
  folder: string,
  cache: string,
  around: Surroundings,
  keep: Keep,
): Promise<Engine> {
  const { say } = around;
  const binary = await findTemporalBinary({ env: process.env, cacheFolder: cache, say });
  const { child, address } = await startTemporal({ binary, file: join(folder, 'temporal.db') }, around);
  keep(child);
  const connection = await Connection.connect(clientOptions({ address }));
  await prepareNamespace(connection, NAMESPACE).finally(async () => connection.close());
  const env = { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: NAMESPACE };
  const kind = `the dev server ${TEMPORAL_CLI.server} on file, in clear text on loopback, one process that is not killed`;
  return { kind, env, children: [] };
}
