import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { dayInBeijing } from '../contract/in-beijing.ts';
import type { Database } from '../db/connect.ts';
import { findBehind, findPlaceOfNow } from '../db/step/follow-journal.ts';
import {
  findReader,
  findBatches,
  formBatch,
  gatherDigests,
  insertIntoOutbox,
  keepReader,
  markHandedOver,
} from '../db/notification/outbox.ts';
import type { Patience } from './patience.ts';
import { transact } from '../db/transaction.ts';

/** What a notification is handed over with. */
interface Handing {
  readonly database: Database;
  readonly client: Client;
  /** On which a batch has its workflow. */
  readonly taskQueue: string;
  readonly patience: Patience;
}

const READER = 'outbox';
const BATCH = 500;
/** Notifications that one workflow sends. */
const TOGETHER = 100;

/**
 * Writes the notifications of the next steps of the journal together with the place that was reached: whatever dies between
 * two steps, no notification is written twice and nothing is left out. Nobody is notified of what happened before this began.
 * @returns how many steps were read
 */
export async function followJournal(database: Database): Promise<number> {
  const place = await findReader(database, READER);
  if (place === null) {
    await keepReader(database, READER, await findPlaceOfNow(database));
    return 0;
  }
  const steps = await findBehind(database, place, BATCH);
  const end = steps.at(-1);
  if (end === undefined) return 0;
  await transact(database, async (sql) => {
    await insertIntoOutbox({ sql }, steps, dayInBeijing(new Date().toISOString()));
    await keepReader({ sql }, READER, end);
  });
  return steps.length;
}

/** Digests go at eight in the morning in Hangzhou, which is midnight in UTC. */
function newestEight(now: number): string {
  return `${new Date(now).toISOString().slice(0, 10)}T00:00:00.000Z`;
}

/**
 * Gives the waiting notifications to workflows, a batch to each, which sends them, again and again if need be. A batch that was given and
 * not noted is given again: its workflow is the same.
 * @returns how many notifications were handed over
 */
export async function handOver({ database, client, taskQueue, patience }: Handing): Promise<number> {
  await gatherDigests(database, newestEight(Date.now()));
  await formBatch(database, TOGETHER);
  const batches = await findBatches(database);
  for (const { batch, ids } of batches) {
    await client.workflow
      .start('notifyPeople', {
        taskQueue,
        workflowId: `notifications-${String(batch)}`,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [ids, patience],
      })
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      });
    await markHandedOver(database, { batch });
  }
  return batches.reduce((sum, { ids }) => sum + ids.length, 0);
}
