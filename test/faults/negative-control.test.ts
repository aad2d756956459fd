import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { auditAll } from './audit-all.ts';
import { until } from './award.ts';
import { play, type Played } from './choreography.ts';
import { openField, type Field } from './field.ts';
import type { Plan } from './plan.ts';
import { unsafeDriver } from './unsafe-driver.ts';
import { clearHistory } from '../support/clear-history.ts';

/** The task that a timer set off is lost, while a signal arrives that was sent before the deadline. */
const PLAN = { fault: { kind: 'clockChoice' }, stage: 'returned', second: 'refused', stampedMs: -1 } as const;
let seed = 0;
const plan = (): Plan => ({ seed: (seed += 1), ...PLAN });
const AWARDS = 3;

let field: Field;
let unsafe: string;
beforeAll(async () => {
  field = await openField();
  unsafe = await unsafeDriver(field.bundlePath);
});
afterEach(async () => field.stopWorker());
afterAll(async () => field.close());

/** Plays until the fault was injected into some awards. */
async function playSome(): Promise<readonly Played[]> {
  const injected: Played[] = [];
  while (injected.length < AWARDS) {
    const played = await Promise.all(Array.from({ length: AWARDS }, async () => play(field, plan())));
    injected.push(...played.filter(({ second }) => second !== null));
  }
  return injected;
}

it('with the clock recorded by normal activity every award goes on', async () => {
  await field.startWorker();
  const awards = (await playSome()).map(({ award }) => award);
  for (const award of awards) await award.untilAnswered();
  expect([...(await auditAll(field, awards)).values()].flat()).toEqual([]);
});

it('with the clock recorded by local activity the same fault leaves awards stuck for ever', async () => {
  await field.startWorker({ bundlePath: unsafe });
  const played = await playSome();
  for (const each of played) await untilItFails(each);
  await field.stopWorker();
  await field.startWorker({ bundlePath: unsafe });
  for (const { award, second } of played) {
    const tries = await triesOf(award.id);
    await until(async () => (await triesOf(award.id)) > tries, `another try of ${award.id}`);
    const rows = await award.journal();
    expect(rows.map(({ type }) => type)).toEqual([
      'application.submit',
      'application.return',
      'correction.due',
    ]);
    expect(rows.map(({ commandId }) => commandId)).not.toContain(second);
  }
});

/** How often the award's workflow task was tried. */
async function triesOf(id: string): Promise<number> {
  const { raw } = await field.client.workflow.getHandle(id).describe();
  return raw.pendingWorkflowTask?.attempt ?? 0;
}

async function untilItFails({ award, plan: { seed: drawn } }: Played): Promise<void> {
  await until(async () => {
    const { events } = await clearHistory(field.client, award.id);
    const failures = (events ?? []).flatMap(
      (event) => event.workflowTaskFailedEventAttributes?.failure ?? [],
    );
    return failures.some(({ cause }) => JSON.stringify(cause).includes('JournalConflict'));
  }, `award ${drawn} fails with a conflict`);
}
