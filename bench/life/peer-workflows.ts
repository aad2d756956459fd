import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import { DECISIONS, NOTICE_MS, STEPS, type Decision } from './contestant.ts';
import type { BareActivities, TextbookActivities } from './peer-activities.ts';

export const decide = defineUpdate<string, [Decision]>('decide');
export const status = defineQuery<string>('status');

/**
 * The award as Temporal's documentation teaches it: an update for each message with a validator, an activity for each
 * effect and one for each projection, a query for the status. It knows no persons, no money and no evidence.
 */
export async function textbook(id: string): Promise<string> {
  const { effect, project } = proxyActivities<TextbookActivities>({ startToCloseTimeout: '10s' });
  const said: Decision[] = [];
  let state = 'new';
  async function move(kind: string, to: string): Promise<void> {
    await effect(id, kind);
    await project(id, to);
    state = to;
  }
  setHandler(status, () => state);
  setHandler(
    decide,
    async (decision) => {
      said.push(decision);
      await move(decision, decision);
      return state;
    },
    {
      validator: (decision) => {
        const expected = DECISIONS[said.length] ?? 'pay';
        if (decision !== expected) throw new Error(`${decision} comes before ${expected}`);
      },
    },
  );
  await move('submit', 'submitted');
  await condition(() => state === 'approve');
  await move('publish', 'notice');
  await sleep(NOTICE_MS);
  await move('order', 'ordered');
  await condition(() => state === 'pay' && allHandlersFinished());
  return state;
}

export const say = defineSignal<[Decision]>('say');

/** The least that a durable award can be: the same signals, timers and activities as this system's, which do nothing. */
export async function bare(id: string): Promise<void> {
  const onSignal = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' });
  const onClock = proxyActivities<BareActivities>({ startToCloseTimeout: '10s' });
  const inbox: Decision[] = [];
  setHandler(say, (decision) => void inbox.push(decision));
  await onSignal.step(id, 'submit');
  for (;;) {
    await condition(() => inbox.length > 0);
    const decision = inbox.shift();
    if (decision === undefined) continue;
    for (let step = 1; step < STEPS[decision]; step += 1) await onSignal.step(id, 'system');
    await onSignal.step(id, decision);
    if (decision === 'pay') return;
    if (decision !== 'approve') continue;
    await sleep(NOTICE_MS);
    await onClock.step(id, 'order');
  }
}
