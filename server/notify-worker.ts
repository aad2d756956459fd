import type { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { Worker, type NativeConnection } from '@temporalio/worker';
import type { Database } from '../db/connect.ts';
import { keepMailStatus } from '../db/notification/mail-status.ts';
import type { Vault } from '../db/vault/vault.ts';
import { createNotifyActivities } from '../notify/activities.ts';
import { PATIENCE } from '../notify/patience.ts';
import { packOfNewAwards } from '../policy/packs/versions.ts';
import { EVIDENCE_TASK_QUEUE, NOTIFY_TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { wordsOfSteps } from '../use-cases/notification/words-of-steps.ts';
import { mailOf } from './notify-settings.ts';
import { profileOf } from './profile.ts';
import { publicUrlOf } from './public-origin.ts';
import type { WorkerBeside } from './worker-beside.ts';

/** What the worker of notifications shares with the others of its process. */
interface Shared {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly database: Database;
  readonly vault: Vault;
  readonly dataConverter: DataConverter;
}

/**
 * Notifies people of what happened by e-mail and webhook, on a task queue of its own, so that a mail server that hangs
 * holds up no decision.
 */
export async function startNotifyWorker(shared: Shared): Promise<WorkerBeside> {
  const { connection, client, database, vault, dataConverter } = shared;
  const mail = mailOf(process.env);
  if (mail === null) console.error('SMTP_URL is not set: this worker sends no e-mail.');
  await keepMailStatus(database, mail !== null);
  const worker = await Worker.create({
    connection,
    namespace: temporalConnection().namespace,
    taskQueue: NOTIFY_TASK_QUEUE,
    dataConverter,
    activities: {
      ...createNotifyActivities({
        database,
        vault,
        client,
        taskQueue: EVIDENCE_TASK_QUEUE,
        mail,
        portal: publicUrlOf(process.env),
        system: packOfNewAwards().letters.system,
        wordsOf: async (steps) => wordsOfSteps({ database }, steps),
        isDevelopment: profileOf(process.env) === 'development',
        patience: PATIENCE,
      }),
    },
    maxConcurrentActivityTaskExecutions: 20,
    // A letter that is being handed over may take as long as a mail server is waited for.
    shutdownForceTime: '20s',
  });
  const stopped = worker.run();
  await client.workflow.start('followSteps', {
    taskQueue: EVIDENCE_TASK_QUEUE,
    workflowId: 'notify-follower',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return {
    stopped,
    shutdown: () => {
      worker.shutdown();
    },
  };
}
