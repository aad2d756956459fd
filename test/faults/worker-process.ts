import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '../../activities/index.ts';
import { sendersOn, signedEngine } from '../support/signing.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { vaultOfTests } from '../support/vault.ts';
import { liveSinks } from '../../server/live-sinks.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import { simulatedPolicy } from '../../policy/packs/versions.ts';
import { required } from '../../server/required.ts';
import { announced, buildOf } from '../../server/rollout/build.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import { connect } from '../../db/connect.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import { IN_THREAD_OF_WORKER } from '../../workflow-thread.ts';
import { withDeadlineIn } from './near-deadlines.ts';

/** What a worker process says of a row that it has written; it goes on when it is answered the same number. */
export interface Written {
  readonly number: number;
  readonly step: Step;
  readonly outcome: Outcome;
}

/** A worker to be killed: it starts to work when its parent says so, and after each row it waits for its parent. */
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR' } },
});
const namespace = required('TEMPORAL_NAMESPACE');
const connection = await NativeConnection.connect({ address: required('TEMPORAL_ADDRESS') });
const database = connect(required('DATABASE_URL'), 10);
const converter = await dataConverter(database, vaultOfTests);
const { deliver } = signedEngine(new Client({ connection, namespace, dataConverter: converter }), database);
const real = createActivities({
  database,
  policy: simulatedPolicy(),
  // The version 2 of `test/time/build-two.workflows.ts` has the columns of version 1.
  columnsIn: (version, snapshot) => columnsIn(version === 2 ? 1 : version, snapshot),
  policyIn: (version, snapshot) => policyIn(version === 2 ? 1 : version, snapshot),
  senders: sendersOn(database),
  deliver,
});

const build = await buildOf(process.env, required('WORKFLOW_BUNDLE'));
const waiting = new Map<number, () => void>();
let count = 0;
async function recordStep(step: Step): Promise<Outcome> {
  const near = process.env['NEAR_MS'];
  const taken = near === undefined ? step : withDeadlineIn(step, 'correction.due', Number(near));
  const outcome = await real.recordStep(taken);
  const number = (count += 1);
  const mayGoOn = new Promise<void>((resolve) => waiting.set(number, resolve));
  process.send?.({ number, step, outcome } satisfies Written);
  await mayGoOn;
  return outcome;
}

process.once('disconnect', () => process.exit());
process.on('message', (message: 'begin' | number) => {
  if (message !== 'begin') return waiting.get(message)?.();
  void Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowBundle: { codePath: build.bundlePath },
    dataConverter: converter,
    ...IN_THREAD_OF_WORKER,
    workerDeploymentOptions: announced(build),
    sinks: liveSinks,
    stickyQueueScheduleToStartTimeout: '1s',
    // A step that is held keeps the workflow task that it belongs to: there must be more of them than steps are held.
    maxConcurrentWorkflowTaskExecutions: 200,
    activities: { ...real, recordStep },
  }).then(async (worker) => worker.run());
});
process.send?.('ready');
