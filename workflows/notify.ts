import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { NotifyActivities } from '../notify/activities.ts';
import type { Patience } from '../notify/patience.ts';

/** `NOTIFY_TASK_QUEUE` of `temporal.config.ts`, which no workflow can read. */
const taskQueue = 'notify';

const { keepNotifying } = proxyActivities<NotifyActivities>({
  taskQueue,
  startToCloseTimeout: '1 day',
  heartbeatTimeout: '1 minute',
  retry: { maximumInterval: '1 minute' },
});

/** Follows the journal and hands over what people are to be notified, for ever. */
export async function followSteps(): Promise<void> {
  await keepNotifying();
  await continueAsNew<typeof followSteps>();
}

/** Sends each notification of a batch until somebody takes it; after the last attempt it is dead, which is counted. */
export async function notifyPeople(ids: readonly number[], patience: Patience): Promise<void> {
  await Promise.all(ids.map(async (id) => notifyPerson(id, patience)));
}

async function notifyPerson(id: number, { firstMs, attempts }: Patience): Promise<void> {
  const { sendNotification } = proxyActivities<NotifyActivities>({
    taskQueue,
    startToCloseTimeout: '1 minute',
    retry: { initialInterval: firstMs, maximumInterval: '1 hour', maximumAttempts: attempts },
  });
  const { giveUpNotification } = proxyActivities<NotifyActivities>({
    taskQueue,
    startToCloseTimeout: '1 minute',
  });
  try {
    await sendNotification(id);
  } catch {
    await giveUpNotification(id);
  }
}
