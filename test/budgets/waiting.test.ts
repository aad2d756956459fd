import proto from '@temporalio/proto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signedEngine } from '../support/signing.ts';
import { clawedBack } from '../../tour/clawed-back.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import sample from '../../docs/samples/application.json' with { type: 'json' };
import { startAwards, type Awards } from '../support/awards.ts';
import { sampleForm } from '../../tour/forms.ts';
import { apply } from '../support/proven.ts';

const { EventType } = proto.temporal.api.enums.v1;
type EventName = keyof typeof EventType;

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

/** What the history of the award's newest run holds. */
async function historyOf(id: string): Promise<readonly EventName[]> {
  const { events } = await awards.client.workflow.getHandle(id).fetchHistory();
  return (events ?? []).map(({ eventType }) => EventType[eventType ?? 0] as EventName);
}

it('a wait of years costs one timer, however much of it has passed', async () => {
  const timers: number[] = [];
  const visitors = visitorsAt(awards.url, async ({ application, signal, state }) => {
    if (signal !== 'fast-forward' || state !== 'funded.watched') return;
    const history = await historyOf(application);
    timers.push(history.filter((name) => name === 'EVENT_TYPE_TIMER_STARTED').length);
  });
  await clawedBack(visitors, await sampleForm(introduced.claim));
  expect(timers).toEqual([1]);
});

it('a refusal costs as many events as a decision', async () => {
  const { body } = await apply(awards.as('applicant-qiaoxi'), sample.claim);
  const id = String(body['id']);
  await signedEngine(awards.client, awards.database).deliver(id, {
    type: 'office.propose',
    payload: { outcome: 'grant', reasons: 'too early' },
    actor: { person: 'p-handler-1', as: 'handle' },
    at: new Date().toISOString(),
    commandId: `early-${id}`,
  });
  const fromSignal = async (): Promise<readonly EventName[]> => {
    const history = await historyOf(id);
    return history.slice(history.lastIndexOf('EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED'));
  };
  await expect
    .poll(fromSignal)
    .toEqual([
      'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
      'EVENT_TYPE_WORKFLOW_TASK_SCHEDULED',
      'EVENT_TYPE_WORKFLOW_TASK_STARTED',
      'EVENT_TYPE_WORKFLOW_TASK_COMPLETED',
      'EVENT_TYPE_MARKER_RECORDED',
    ]);
  const [row] = await awards.database.sql<{ accepted: boolean }[]>`
    select accepted from steps where command_id = ${`early-${id}`}`;
  expect(row?.accepted).toBe(false);
});
