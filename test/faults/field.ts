import { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { msToTs } from '@temporalio/common/lib/time.js';
import { inject } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { answers, type Answers } from '../../use-cases/command/answers.ts';
import { sendersOn, signedEngine } from '../support/signing.ts';
import type { Engine } from '../../use-cases/engine.ts';
import { auditAward, type AwardAudit } from '../../audit/audit-award.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { vaultOfTests } from '../support/vault.ts';
import { liveSinks } from '../../server/live-sinks.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { simulatedPolicy } from '../../policy/packs/versions.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import { connect, type Database } from '../../db/connect.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import { IN_THREAD_OF_WORKER } from '../../workflow-thread.ts';
import '../support/quiet-engine.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import { withoutNotice } from './near-deadlines.ts';
import { lossyFrontend, type LossyFrontend } from './lossy-frontend.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

/** What happens around the recording of an award's steps. */
export type Around = (step: Step, record: (step: Step) => Promise<Outcome>) => Promise<Outcome>;

interface WorkerOptions {
  readonly bundlePath?: string;
  readonly maxCachedWorkflows?: number;
  /** Public notices have their days; without it they have none, where nobody waits for days that are not tested. */
  readonly keepsNotices?: boolean;
}

/** What an award that is led from outside needs to be reached and seen. */
export type Reach = Pick<Field, 'database' | 'client' | 'namespace' | 'engine' | 'answers'>;

/** What a worker process needs. */
export type Workplace = Pick<Field, 'temporalAddress' | 'namespace' | 'databaseUrls' | 'bundlePath'>;

/** The real engine, database and driver, with a frontend that loses what it is told to and a worker that comes and goes. */
export interface Field {
  readonly database: Database;
  readonly databaseUrls: Pick<FreshDatabase, 'ownerUrl' | 'applicationUrl' | 'drop'>;
  readonly client: Client;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly bundlePath: string;
  readonly engine: Engine;
  /** Waits for rows. */
  readonly answers: Answers;
  readonly frontend: LossyFrontend;
  readonly around: Map<string, Around>;
  startWorker(options?: WorkerOptions): Promise<void>;
  /** The worker stops at once, whatever it is doing. */
  stopWorker(): Promise<void>;
  audit(application: string): Promise<AwardAudit>;
  close(): Promise<void>;
}

/** A task of a worker that died is given to the next one after this time. */
const TASK_TIMEOUT = msToTs(3_000);

export async function openField(): Promise<Field> {
  const serverAddress = inject('temporalAddress');
  const [databaseUrls, namespace, bundlePath, frontend] = await Promise.all([
    freshDatabase(),
    freshNamespace(),
    workflowBundle('.data/cache'),
    lossyFrontend(serverAddress),
  ]);
  await seedDemonstration(databaseUrls.ownerUrl);
  const database = connect(databaseUrls.applicationUrl, 20);
  const [connection, throughFrontend] = await Promise.all([
    NativeConnection.connect({ address: serverAddress }),
    NativeConnection.connect({ address: frontend.address }),
  ]);
  const converter = await dataConverter(database, vaultOfTests);
  const client = impatient(connection, namespace, converter);
  const reach = signedEngine(client, database);
  const real = createActivities({
    database,
    policy: simulatedPolicy(),
    columnsIn,
    policyIn,
    senders: sendersOn(database),
    deliver: reach.deliver,
  });
  const around = new Map<string, Around>();

  let worker: Worker | null = null;
  let stopped: Promise<void> = Promise.resolve();
  const stopWorker = async (): Promise<void> => {
    worker?.shutdown();
    worker = null;
    await stopped;
  };
  return {
    database,
    databaseUrls,
    client,
    temporalAddress: serverAddress,
    namespace,
    bundlePath,
    engine: reach,
    answers: answers(database, UNANNOUNCED),
    frontend,
    around,
    stopWorker,
    async startWorker(options = {}) {
      worker = await Worker.create({
        connection: throughFrontend,
        namespace,
        taskQueue: TASK_QUEUE,
        workflowBundle: { codePath: options.bundlePath ?? bundlePath },
        dataConverter: converter,
        sinks: liveSinks,
        ...IN_THREAD_OF_WORKER,
        maxCachedWorkflows: options.maxCachedWorkflows ?? 100,
        stickyQueueScheduleToStartTimeout: '1s',
        shutdownForceTime: '30s',
        activities: {
          ...real,
          recordStep: async (step: Step) => {
            const record = around.get(step.application);
            const plain = (changed: Step): Promise<Outcome> =>
              real.recordStep(options.keepsNotices === true ? changed : withoutNotice(changed));
            return record === undefined ? plain(step) : record(step, plain);
          },
        },
      });
      stopped = worker.run();
    },
    audit: (application) => auditAward(database, client, bundlePath, application),
    async close() {
      await stopWorker();
      await throughFrontend.close();
      await frontend.close();
      await connection.close();
      await database.close();
      await databaseUrls.drop();
    },
  };
}

/** A client whose workflows have the short task timeout of the tests. */
export function impatient(
  connection: NativeConnection,
  namespace: string,
  dataConverter: DataConverter,
): Client {
  const soon = <Input extends { options: object }>(input: Input): Input => ({
    ...input,
    options: { ...input.options, workflowTaskTimeout: TASK_TIMEOUT },
  });
  return new Client({
    connection,
    namespace,
    dataConverter,
    interceptors: {
      workflow: [
        {
          startWithDetails: (input, next) => next(soon(input)),
          signalWithStart: (input, next) => next(soon(input)),
        },
      ],
    },
  });
}
