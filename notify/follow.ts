import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { Database } from '../db/connect.ts';
import { findBehind, findPlaceOfNow } from '../db/step/follow-journal.ts';
import {
  findReader,
  findWaiting,
  insertMessages,
  keepReader,
  markHandedOver,
} from '../db/notification/messages.ts';
import type { Patience } from './patience.ts';

/** What a message is handed over with. */
interface Handing {
  readonly database: Database;
  readonly client: Client;
  /** On which a message has its workflow. */
  readonly taskQueue: string;
  readonly patience: Patience;
}

const READER = 'messages';
const BATCH = 500;
/** Roles are dated by the day in Hangzhou. */
const HANGZHOU = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/**
 * Writes the messages of the next steps of the journal together with the place that was reached: whatever dies between
 * two steps, nothing is told twice and nothing is left out. Nobody is told of what happened before this began.
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
  await database.sql.begin(async (sql) => {
    await insertMessages({ sql }, steps, HANGZHOU.format(new Date()));
    await keepReader({ sql }, READER, end);
  });
  return steps.length;
}

/**
 * Gives each waiting message to a workflow of its own, which sends it, again and again if need be. One that was given and not
 * noted is given again: its workflow is the same.
 * @returns how many messages were handed over
 */
export async function handOver({ database, client, taskQueue, patience }: Handing): Promise<number> {
  const ids = await findWaiting(database, BATCH);
  for (const id of ids)
    await client.workflow
      .start('tellPerson', {
        taskQueue,
        workflowId: `message-${id}`,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [id, patience],
      })
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      });
  if (ids.length > 0) await markHandedOver(database, ids);
  return ids.length;
}
