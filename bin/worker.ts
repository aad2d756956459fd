import { Client } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { engine } from '../api/engine.ts';
import { connect } from '../db/connect.ts';
import { TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { startEvidenceWorker } from './evidence-worker.ts';
import { startMessagesWorker } from './messages-worker.ts';
import { liveSinks } from './live-sinks.ts';
import { observedRuntime } from './observed-runtime.ts';
import { policyStanding } from './policy-standing.ts';
import { requireFit } from './require-fit.ts';
import { required } from './required.ts';
import { tracing } from './tracing/tracing.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** The worker process: drives the awards and records their steps. Stops in order on SIGTERM and SIGINT. */
requireFit('worker');
Runtime.install(observedRuntime(process.env));
const { connectionOptions, namespace } = temporalConnection();
const database = connect(required('DATABASE_URL'), 20);
const connection = await NativeConnection.connect(connectionOptions);
const traces = tracing('gongshu-worker');
const client = new Client({ connection, namespace, interceptors: { workflow: traces?.ofClient() ?? [] } });
const codePath = process.env['WORKFLOW_BUNDLE'] || (await workflowBundle('.data'));
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: TASK_QUEUE,
  workflowBundle: { codePath },
  activities: createActivities({
    database,
    policy: policyStanding(),
    deliver: engine(client, TASK_QUEUE).deliver,
  }),
  sinks: liveSinks,
  interceptors: { activity: traces?.ofActivities() ?? [] },
  maxCachedWorkflows: 500,
  shutdownGraceTime: '10s',
  shutdownForceTime: '20s',
});
const stopped = worker.run();
const evidence = startEvidenceWorker(connection, database, codePath);
const messages = startMessagesWorker(connection, client, database);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    worker.shutdown();
    void evidence.then(({ shutdown }) => shutdown());
    void messages.then((running) => running?.shutdown());
  });
const evidenceStopped = (await evidence).stopped;
const messagesStopped = (await messages)?.stopped;
process.send?.({ ready: true });
await Promise.all([stopped, evidenceStopped, messagesStopped]);
await traces?.close();
await connection.close();
await database.close();
