import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { MessageActivities } from '../notify/activities.ts';
import type { Patience } from '../notify/patience.ts';

/** `MESSAGES_TASK_QUEUE` of `temporal.config.ts`, which no workflow can read. */
const taskQueue = 'messages';

const { keepTelling } = proxyActivities<MessageActivities>({
  taskQueue,
  startToCloseTimeout: '1 day',
  heartbeatTimeout: '1 minute',
  retry: { maximumInterval: '1 minute' },
});

/** Follows the journal and hands over what people are to be told, for ever. */
export async function followSteps(): Promise<void> {
  await keepTelling();
  await continueAsNew<typeof followSteps>();
}

/** Sends one message until somebody takes it; after the last attempt it is dead, which is counted. */
export async function tellPerson(id: number, { firstMs, attempts }: Patience): Promise<void> {
  const { sendMessage } = proxyActivities<MessageActivities>({
    taskQueue,
    startToCloseTimeout: '1 minute',
    retry: { initialInterval: firstMs, maximumInterval: '1 hour', maximumAttempts: attempts },
  });
  const { buryMessage } = proxyActivities<MessageActivities>({
    taskQueue,
    startToCloseTimeout: '1 minute',
  });
  try {
    await sendMessage(id);
  } catch {
    await buryMessage(id);
  }
}
