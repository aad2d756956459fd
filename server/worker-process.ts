import { Client } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { engine } from './engine.ts';
import { connect } from '../db/connect.ts';
import { openVault } from '../db/vault/vault.ts';
import { keepPacks } from '../db/pack/keep-packs.ts';
import { TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { askedToStop } from './asked-to-stop.ts';
import { bucketOf } from './bucket-of.ts';
import { bucketAt } from './neighbour/bucket-at.ts';
import { postgresql } from './neighbour/postgresql.ts';
import { temporal } from './neighbour/temporal.ts';
import { startPatience } from './start-patience.ts';
import { dataConverter } from './codec/data-converter.ts';
import { openSealer, startEvidenceWorker } from './evidence-worker.ts';
import { startNotifyWorker } from './notify-worker.ts';
import { liveSinks } from './live-sinks.ts';
import { observedRuntime } from './observed-runtime.ts';
import { columnsIn } from '../machine/columns.ts';
import { policyIn } from '../machine/policy-in.ts';
import { installedPacks, simulatedPolicy } from '../policy/packs/versions.ts';
import { announced, buildOf } from './rollout/build.ts';
import { requireMasterKeys } from './require-master-keys.ts';
import { requireReplay } from './rollout/require-replay.ts';
import { requireFit } from './require-fit.ts';
import { required } from './required.ts';
import { knownSenders } from '../db/sender/known-senders.ts';
import { openSender } from './sender.ts';
import { numberOf } from './settings.ts';
import { tracing } from './tracing/tracing.ts';
import { workerMetrics } from './worker-metrics.ts';
import { workflowBundle } from './workflow-bundle.ts';
import { IN_THREAD_OF_WORKER } from '../workflow-thread.ts';

/** Above what the workers allow their activities to end in. */
const STOP_MS = 30_000;

/** Runs the worker until it is asked to stop by SIGTERM or SIGINT, and then stops in order. */
export async function runWorker(): Promise<void> {
  requireFit('worker');
  const metrics = await workerMetrics(process.env);
  Runtime.install(observedRuntime(process.env, metrics.engineAddress));
  await untilNeighboursAnswer();
  const { connectionOptions, namespace } = temporalConnection();
  const database = connect(required('DATABASE_URL'), numberOf(process.env, 'DATABASE_POOL'));
  const vault = openVault(required('VAULT_KEYS'));
  await requireMasterKeys(database, vault);
  await keepPacks(database, installedPacks());
  const sealer = await openSealer(database);
  const sender = await openSender(required('SENDER_KEY_FILE'), database, 'worker');
  const connection = await NativeConnection.connect(connectionOptions);
  const traces = await tracing('gongshu-worker');
  const converter = await dataConverter(database, vault);
  const client = new Client({
    connection,
    namespace,
    dataConverter: converter,
    interceptors: { workflow: traces?.ofClient() ?? [] },
  });
  const codePath = process.env['WORKFLOW_BUNDLE'] || (await workflowBundle());
  const build = await buildOf(process.env, codePath);
  await requireReplay({ database, client, build });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: { codePath },
    dataConverter: converter,
    workerDeploymentOptions: announced(build),
    activities: createActivities({
      database,
      policy: simulatedPolicy(),
      columnsIn,
      policyIn,
      senders: knownSenders(database, sender.rootKey),
      deliver: engine(client, TASK_QUEUE, sender.sign).deliver,
    }),
    sinks: liveSinks,
    interceptors: { activity: traces?.ofActivities() ?? [] },
    maxCachedWorkflows: 500,
    ...IN_THREAD_OF_WORKER,
    shutdownGraceTime: '10s',
    shutdownForceTime: '20s',
  });
  const stopped = worker.run();
  const evidence = startEvidenceWorker(connection, sealer, converter, codePath);
  const notify = startNotifyWorker({ connection, client, database, vault, dataConverter: converter });
  const asked = askedToStop(STOP_MS);
  const beside = [await evidence, await notify];
  const all = [stopped, ...beside.map((other) => other.stopped)];
  process.send?.({ ready: true });
  // One that ends unasked ends the process, with its reason.
  await Promise.race([asked, Promise.all(all)]);
  worker.shutdown();
  for (const { shutdown } of beside) shutdown();
  const ends = await Promise.allSettled(all);
  metrics.close();
  await traces?.close();
  await connection.close();
  await database.close();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Waits for what a worker needs at its start. */
async function untilNeighboursAnswer(): Promise<void> {
  const patience = startPatience(process.env);
  await patience.reach(postgresql(required('DATABASE_URL')));
  await patience.reach(temporal(process.env));
  const bucket = bucketOf(process.env, process.env['LOG_BUCKET']);
  if (bucket !== null) await patience.reach(bucketAt(bucket, 'S3_ENDPOINT and LOG_BUCKET'));
}
