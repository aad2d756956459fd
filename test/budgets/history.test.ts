import type { temporal } from '@temporalio/proto';
import proto from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';

type Event = temporal.api.history.v1.IHistoryEvent;
const { EventType } = proto.temporal.api.enums.v1;
const { History } = proto.temporal.api.history.v1;
const reasons = 'as the file shows';

let awards: Awards;
let id: string;
let events: readonly Event[];

beforeAll(async () => {
  awards = await startAwards();
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    subject: 'product:budget',
    recognisedOn: '2026-01-05',
    certificate: 'B-1',
  };
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', { claim, documents: [] });
  id = String(body['id']);
  const send = async (account: string, type: string, payload: object = {}): Promise<void> => {
    const answer = await awards.as(account).post(`/applications/${id}/signals/${type}`, payload);
    expect(answer.status).toBe(200);
  };
  await send('handler-1', 'application.accept');
  for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
    await send(officer, 'department.confirm');
  await send('handler-1', 'office.propose', { outcome: 'grant', reasons });
  await send('approver-1', 'office.approve', { reasons });
  await send('finance-1', 'payment.confirm', { reference: 'B-1', paidOn: '2026-11-01' });
  await awards.client.workflow.getHandle(id).result();
  events = (await awards.client.workflow.getHandle(id).fetchHistory()).events ?? [];
});
afterAll(async () => awards.stop());

const is = (type: keyof typeof EventType) => (event: Event) => event.eventType === EventType[type];
const signals = (): number[] =>
  events.flatMap((event, index) => (is('EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED')(event) ? [index] : []));
const decision = (place: number): readonly Event[] => events.slice(signals()[place], signals()[place + 1]);

describe('the history of one life', () => {
  it('has five events for a decision that sets nothing else off: signal, task, its start, its end, its row', () => {
    expect(decision(1)).toHaveLength(5);
    expect(decision(2)).toHaveLength(5);
  });

  it('has one more for each step that the system adds', () => {
    expect(decision(0)).toHaveLength(6);
    expect(decision(4)).toHaveLength(6);
    expect(decision(5)).toHaveLength(6);
  });

  it('has at most 6.5 events, one workflow task and 2 KB for a decision on average', () => {
    const count = signals().length;
    const tasks = events.filter(is('EVENT_TYPE_WORKFLOW_TASK_COMPLETED')).length - 1;
    expect(count).toBe(7);
    expect(events.length / (count + 1)).toBeLessThanOrEqual(6.5);
    expect(tasks).toBe(count);
    expect(History.encode({ events: [...events] }).finish().byteLength / count).toBeLessThanOrEqual(2048);
  });

  it('has no query on the path of anybody’s status', () => {
    expect(events.filter(is('EVENT_TYPE_ACTIVITY_TASK_SCHEDULED'))).toEqual([]);
  });
});
