import { condition, defineSignal, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { BareActivities } from './decision.ts';

export const bareSignal = defineSignal<[string]>('bare');

const { insertRow } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' });

/** The least that a durable decision can be: a signal, and a local activity that writes one row. */
export async function bare(): Promise<void> {
  const inbox: string[] = [];
  setHandler(bareSignal, (commandId) => void inbox.push(commandId));
  for (;;) {
    await condition(() => inbox.length > 0);
    const commandId = inbox.shift();
    if (commandId === 'end') return;
    if (commandId !== undefined) await insertRow(commandId);
  }
}
