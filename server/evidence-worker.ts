import { Client, Connection, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { ApplicationFailure, type DataConverter } from '@temporalio/common';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { createEvidenceActivities } from '../audit/activities.ts';
import { requireOutside, type Sealer } from '../audit/log/seal.ts';
import { openSigners } from '../audit/log/signers.ts';
import type { Database } from '../db/connect.ts';
import { runs } from '../own-code.ts';
import { EVIDENCE_TASK_QUEUE, clientOptions, temporalConnection } from '../temporal.config.ts';
import { IN_THREAD_OF_WORKER } from '../workflow-thread.ts';
import { checkpointStore } from './checkpoint-store.ts';
import { payerOf } from './payer.ts';
import { originOf } from './public-origin.ts';
import { required } from './required.ts';
import { followLetters } from '../use-cases/letter/follow-letters.ts';
import type { WorkerBeside } from './worker-beside.ts';

/**
 * What seals the log, with the keys and the place that the environment names.
 * @throws AuditProblem if they are not those of the log of this database: then nothing here may begin
 */
export async function openSealer(database: Database): Promise<Sealer> {
  const store = checkpointStore(process.env);
  const signers = await openSigners(required('LOG_KEY_FILE'), database);
  const sealer = { database, signers, store };
  await requireOutside(sealer);
  return sealer;
}

/**
 * Seals, issues letters, exports and starts sweeps, on a task queue of its own with few slots beside the worker that decides. What takes
 * long, a sweep, is a process of low priority that ends with its work.
 */
export async function startEvidenceWorker(
  native: NativeConnection,
  sealer: Sealer,
  dataConverter: DataConverter,
  bundlePath: string,
): Promise<WorkerBeside> {
  const { connectionOptions, namespace } = temporalConnection();
  // Shows the bytes of a history as the server sent them, which a native connection does not.
  const connection = await Connection.connect(clientOptions(connectionOptions));
  const client = new Client({ connection, namespace, dataConverter });
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue: EVIDENCE_TASK_QUEUE,
    workflowBundle: { codePath: bundlePath },
    dataConverter,
    activities: {
      ...createEvidenceActivities({
        database: sealer.database,
        client,
        sealer,
        issueLetters: async () =>
          followLetters({
            database: sealer.database,
            payer: payerOf(process.env),
            portal: { origin: originOf(process.env) },
          }),
        apart,
      }),
    },
    maxConcurrentActivityTaskExecutions: 4,
    maxCachedWorkflows: 10,
    ...IN_THREAD_OF_WORKER,
    maxHeartbeatThrottleInterval: '500ms',
    shutdownForceTime: '10s',
  });
  const stopped = worker.run().then(async () => connection.close());
  await startSchedules(client);
  return {
    stopped,
    shutdown: () => {
      worker.shutdown();
    },
  };
}

/**
 * The sealer and who issues letters run always, exports hourly, a sweep each night at three in Hangzhou. A schedule that is there is brought to the plan of
 * this release; one that somebody paused stays so.
 */
export async function startSchedules({ workflow, schedule }: Client): Promise<void> {
  const taskQueue = EVIDENCE_TASK_QUEUE;
  const workflowIdConflictPolicy = 'USE_EXISTING';
  await workflow.start('sealLog', { taskQueue, workflowId: 'evidence-sealer', workflowIdConflictPolicy });
  await workflow.start('issueLetters', {
    taskQueue,
    workflowId: 'evidence-letters',
    workflowIdConflictPolicy,
  });
  const policies = { overlap: ScheduleOverlapPolicy.SKIP };
  const plans = [
    {
      scheduleId: 'evidence-export',
      spec: { intervals: [{ every: '1 hour' as const }] },
      action: { type: 'startWorkflow' as const, workflowType: 'exportHistories', args: [], taskQueue },
    },
    {
      scheduleId: 'evidence-sweep',
      spec: { calendars: [{ hour: 3 }], timezone: 'Asia/Shanghai' },
      action: { type: 'startWorkflow' as const, workflowType: 'sweepEvidence', args: ['clock'], taskQueue },
    },
  ];
  for (const plan of plans)
    await schedule.create({ ...plan, policies }).catch(async (error: unknown) => {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      await schedule.getHandle(plan.scheduleId).update(({ state }) => ({ ...plan, policies, state }));
    });
}

/** Exit code 1 says that something was found, which is on record; 2 that it cannot be audited, which no retry mends. */
async function apart(
  args: readonly string[],
  requestedBy: string,
  alive: (line: string) => void,
): Promise<void> {
  const child = spawn(process.execPath, [...runs('bin/audit'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.send({ requestedBy }, () => undefined);
  const said: string[] = [];
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  if (child.stdout !== null) createInterface(child.stdout).on('line', alive);
  if (child.stderr !== null) createInterface(child.stderr).on('line', (line) => void said.push(line));
  const [code] = (await once(child, 'close')) as [number | null];
  const because = said.slice(-3).join(' ');
  if (code === 2) throw ApplicationFailure.nonRetryable(because, 'AuditProblem');
  if (code !== 0 && code !== 1) throw new Error(`the audit ended with ${String(code)}: ${because}`);
}
