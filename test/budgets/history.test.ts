import { defaultPayloadConverter } from '@temporalio/common';
import proto from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { STATION_ATTRIBUTE } from '../../contract/station.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { bytesOf, is, isStation, plain, unskipped, type Event } from '../../tour/plain-events.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { apply } from '../support/proven.ts';

type Upsert = NonNullable<Event['upsertWorkflowSearchAttributesEventAttributes']>;
const { EventType } = proto.temporal.api.enums.v1;
const reasons = 'as the file shows';

let awards: Awards;
let id: string;
let events: readonly Event[];

beforeAll(async () => {
  awards = await startAwards();
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: 'product:budget',
    recognisedOn: '2026-01-05',
    certificate: 'B-1',
  };
  const { body } = await apply(awards.as('applicant-qiaoxi'), claim);
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
  await passDeadline(
    visitorsAt(awards.url, () => undefined),
    id,
    'notice',
    'payment.ordered',
  );
  await idle();
  await visitorsAt(awards.url, () => undefined).pay(id, 'funded.settled');
  await awards.client.workflow.getHandle(id).result();
  events = (await awards.client.workflow.getHandle(id).fetchHistory()).events ?? [];
});
afterAll(async () => awards.stop());

/** Until the workflow has nothing left to do but to wait for the next deadline. */
async function idle(): Promise<void> {
  await vi.waitFor(async () => {
    const { events: so } = await awards.client.workflow.getHandle(id).fetchHistory();
    const last = unskipped(so ?? []).at(-1);
    expect(last?.eventType).toBe(EventType.EVENT_TYPE_TIMER_STARTED);
  });
}

/** What begins something: a signal, or a timer that fires. */
const begins = (event: Event): boolean =>
  is('EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED')(event) || is('EVENT_TYPE_TIMER_FIRED')(event);
const [ACCEPT, CONFIRM, CONFIRM_AGAIN, CONFIRM_LAST, PROPOSE, APPROVE, NOTICE_CLOSED, PAY] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];

/** The station that an upsert writes. */
function stationIn({ searchAttributes }: Upsert): unknown {
  const payload = searchAttributes?.indexedFields?.[STATION_ATTRIBUTE];
  return payload == null ? null : defaultPayloadConverter.fromPayload(payload);
}

/** The events of what begins at a place in the life. */
function decision(place: number): readonly Event[] {
  const life = unskipped(events);
  const starts = life.flatMap((event, index) => (begins(event) ? [index] : []));
  return life.slice(starts[place], starts[place + 1]);
}

describe('the history of one life', () => {
  it('has five events for a decision that sets nothing else off: signal, task, its start, its end, its row', () => {
    for (const place of [CONFIRM, CONFIRM_AGAIN]) expect(decision(place)).toHaveLength(5);
  });

  it('has one more for each step that the system adds, for the end of the run, and for another station', () => {
    for (const place of [PROPOSE, APPROVE, CONFIRM_LAST]) expect(decision(place)).toHaveLength(6);
    for (const place of [ACCEPT, PAY]) expect(decision(place)).toHaveLength(7);
  });

  it('says each station once, and each in the task that reached it', () => {
    const stations = events.flatMap(({ upsertWorkflowSearchAttributesEventAttributes: written }) =>
      written == null ? [] : [stationIn(written)],
    );
    expect(stations).toEqual(['submitted', 'departmentVerification', 'officeReview', 'funded']);
    for (const place of [ACCEPT, CONFIRM_LAST, PAY])
      expect(decision(place).filter(isStation)).toHaveLength(1);
  });

  it('has ten for a deadline that passes, whose row takes a task before it and one after, and one for the next timer', () => {
    expect(decision(NOTICE_CLOSED)).toHaveLength(11);
  });

  it('has one timer for each deadline that is nearer than all before it', () => {
    expect(events.filter(is('EVENT_TYPE_TIMER_STARTED'))).toHaveLength(2);
  });

  it('has at most 6.5 events for a decision or a deadline on average beside the stations, and 2,350 bytes, 140 of them its signature, and one workflow task for a decision', () => {
    const life = unskipped(events);
    const stations = life.filter(isStation);
    const count = life.filter(begins).length;
    const tasks = events.filter(is('EVENT_TYPE_WORKFLOW_TASK_COMPLETED')).length - 1;
    expect(count).toBe(8);
    expect((life.length - stations.length) / (count + 1)).toBeLessThanOrEqual(6.5);
    expect(tasks).toBe(count + 1);
    const deadline = bytesOf(plain(decision(NOTICE_CLOSED)));
    expect((bytesOf(plain(life)) - deadline) / (count - 1)).toBeLessThanOrEqual(2350);
    expect(deadline).toBeLessThanOrEqual(4400);
  });

  it('can be read by people for at most 384 bytes a decision: its stations, and the sealed summaries of steps and timers', () => {
    expect((bytesOf(events) - bytesOf(plain(events))) / events.filter(begins).length).toBeLessThanOrEqual(
      384,
    );
  });

  it('has no query on the path of anybody’s status, and one activity, for the deadline', () => {
    expect(events.filter(is('EVENT_TYPE_ACTIVITY_TASK_SCHEDULED'))).toHaveLength(1);
  });
});
