import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventStream } from '../../api/live/event-stream.ts';
import { connect, type Database } from '../../db/connect.ts';
import type { Stream } from '../../use-cases/live/stream.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { EventReader, tokenOf } from '../support/event-reader.ts';
import { until } from '../support/until.ts';

const claim = () => ({
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: `product:${randomUUID()}`,
  recognisedOn: '2026-01-05',
  certificate: randomUUID(),
});
const PER_PERSON = 3;

let awards: Awards;
let owner: Database;
beforeAll(async () => {
  awards = await startAwards({ live: { heartbeatMs: 50, perPerson: PER_PERSON } });
  owner = connect(awards.databaseUrls.ownerUrl, 1);
});
afterAll(async () => {
  await owner.close();
  await awards.stop();
});

const submitted = async (): Promise<string> =>
  String(
    (await awards.as('applicant-qiaoxi').post('/applications', { claim: claim(), documents: [] })).body['id'],
  );
const readerOf = async (path: string, account: string, lastId: string | null = null): Promise<EventReader> =>
  new EventReader(`${awards.url}/api${path}`, await tokenOf(awards.url, account), lastId);
const signal = async (account: string, id: string, type: string, body: object = {}) =>
  awards.as(account).post(`/applications/${id}/signals/${type}`, body);

describe('a person who watches an application', () => {
  it('gets each step in words, refused ones too, from the moment of coming on', async () => {
    const id = await submitted();
    const reader = await readerOf(`/applications/${id}/events`, 'applicant-qiaoxi');
    const { response } = await reader.come();
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    await until(() => reader.lastId === '1');
    await signal('handler-1', id, 'application.return', { reasons: 'unreadable' });
    await until(() => reader.received.length === 1);
    expect(reader.received).toMatchObject([
      {
        id: '2',
        event: 'step',
        data: {
          application: id,
          seq: 2,
          type: 'application.return',
          accepted: true,
          state: 'returned',
          stateName: { zh: '退回补正', en: 'returned for correction' },
          group: 'submitted',
        },
      },
    ]);
    expect(JSON.stringify(reader.received)).not.toContain('p-handler-1');
    reader.leave();
  });

  it('and comes back gets what was missed, by header or by query', async () => {
    const id = await submitted();
    await signal('handler-1', id, 'application.return', { reasons: 'unreadable' });
    const byHeader = await readerOf(`/applications/${id}/events`, 'applicant-qiaoxi', '1');
    const byQuery = await readerOf(`/applications/${id}/events?lastEventId=0`, 'handler-1');
    await Promise.all([byHeader.come(), byQuery.come()]);
    await until(() => byHeader.received.length === 1 && byQuery.received.length === 2);
    expect(byQuery.received.map(({ id: number }) => number)).toEqual(['1', '2']);
    byHeader.leave();
    byQuery.leave();
  });

  it('is told what is written and who takes a task, as far as they may read it', async () => {
    const id = await submitted();
    const [firm, office] = await Promise.all([
      readerOf(`/applications/${id}/events`, 'applicant-qiaoxi'),
      readerOf(`/applications/${id}/events`, 'handler-1'),
    ]);
    await Promise.all([firm.come(), office.come()]);
    const lastOf = ({ beside }: EventReader) => beside.at(-1)?.data;
    await until(() => lastOf(office)?.['remarks'] === 0 && lastOf(firm)?.['remarks'] === 0);
    await awards.as('handler-2').post(`/applications/${id}/notes`, { words: '请核对。' });
    await awards.as('handler-2').post(`/tasks/${id}.1.accept/claim`, {});
    await awards.as('handler-1').post(`/applications/${id}/remarks`, { words: '请补充。' });
    const taken = [{ task: 'accept', unit: '', person: 'p-handler-2' }];
    await until(
      () =>
        JSON.stringify(lastOf(office)) === JSON.stringify({ application: id, remarks: 1, notes: 1, taken }),
    );
    await until(() => lastOf(firm)?.['remarks'] === 1);
    for (const { data, id: place } of firm.beside) {
      expect(Object.keys(data)).toEqual(['application', 'remarks']);
      expect(place).toBeNull();
    }
    // Nothing changed: nothing is said again.
    const said = firm.beside.length;
    await awards.as('handler-2').post(`/tasks/${id}.1.accept/release`, {});
    await until(() => JSON.stringify(lastOf(office)?.['taken']) === '[]');
    expect(firm.beside.length).toBe(said);
    firm.leave();
    office.leave();
  });

  it('hears a heartbeat while nothing happens', async () => {
    const reader = await readerOf(`/applications/${await submitted()}/events`, 'applicant-qiaoxi');
    await reader.come();
    await until(() => reader.comments.length >= 2);
    reader.leave();
  });

  it.each([
    ['a foreign applicant', 'applicant-yunhe', 404, 'application.unknown'],
    ['somebody who is no party to anything', 'citizen-1', 403, 'duty.missing'],
  ])('is not %s', async (_, account, status, code) => {
    const reader = await readerOf(`/applications/${await submitted()}/events`, account);
    const { response } = await reader.come();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it.each(['-1', 'x', '1.5', `1${'0'.repeat(20)}`])(
    'with the Last-Event-ID %s is told that it is none',
    async (lastId) => {
      const reader = await readerOf(`/applications/${await submitted()}/events`, 'applicant-qiaoxi', lastId);
      const { response } = await reader.come();
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ code: 'request.invalid' });
    },
  );

  it('is sent away when they no longer act for the enterprise, and finds nothing on coming back', async () => {
    const id = await submitted();
    const reader = await readerOf(`/applications/${id}/events`, 'applicant-yunhe');
    await owner.sql`insert into agents (person_id, enterprise) values ('p-applicant-yunhe', '91330105MA2AXQ001U')`;
    const { response, left } = await reader.come();
    expect(response.status).toBe(200);
    await owner.sql`delete from agents where person_id = 'p-applicant-yunhe' and enterprise = '91330105MA2AXQ001U'`;
    await left;
    await signal('handler-1', id, 'application.return', { reasons: 'unreadable' });
    expect(reader.received).toEqual([]);
    expect((await reader.come()).response.status).toBe(404);
  });

  it(`may have ${PER_PERSON} streams, not one more until one of them has ended`, async () => {
    const path = `/applications/${await submitted()}/events`;
    const readers = await Promise.all(
      Array.from({ length: PER_PERSON }, async () => readerOf(path, 'handler-2')),
    );
    for (const reader of readers) expect((await reader.come()).response.status).toBe(200);
    const more = await readerOf(path, 'handler-2');
    const { response } = await more.come();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.json()).toMatchObject({ code: 'streams.tooMany', most: PER_PERSON });
    const other = await readerOf(path, 'handler-1');
    expect((await other.come()).response.status).toBe(200);
    readers[0]?.leave();
    await until(async () => (await more.come()).response.status === 200);
    for (const reader of [...readers, more, other]) reader.leave();
  });
});

describe('a person who watches an inbox', () => {
  it('learns which tasks of an award are open for them now, as they open and close', async () => {
    const reader = await readerOf('/tasks/events', 'handler-1');
    await reader.come();
    await until(() => reader.lastId !== null);
    const id = await submitted();
    const mine = () => reader.received.filter(({ data }) => data['application'] === id);
    await until(() => mine().length === 1);
    expect(mine()).toMatchObject([
      {
        event: 'tasks',
        data: { seq: 1, state: 'submitted', open: [{ task: 'accept', waitsFor: 'office' }] },
      },
    ]);
    await signal('handler-1', id, 'application.accept');
    await until(() => mine().length === 2);
    expect(mine()[1]).toMatchObject({ data: { seq: 2, open: [] } });
    reader.leave();
  });

  it('learns who takes a task of theirs and gives it back, and goes on from the step before', async () => {
    const id = await submitted();
    const [colleague, stranger] = await Promise.all([
      readerOf('/tasks/events', 'handler-2'),
      readerOf('/tasks/events', 'officer-market'),
    ]);
    await Promise.all([colleague.come(), stranger.come()]);
    await until(() => colleague.lastId !== null && stranger.lastId !== null);
    const begun = colleague.lastId;
    const claims = () => colleague.received.filter(({ event }) => event === 'claim');
    const task = `${id}.1.accept`;
    await awards.as('handler-1').post(`/tasks/${task}/claim`, {});
    await until(() => claims().length === 1);
    expect(claims()[0]?.data).toMatchObject({ id: task, application: id, claimedBy: 'p-handler-1' });
    await awards.as('handler-1').post(`/tasks/${task}/release`, {});
    await until(() => claims().length === 2);
    expect(claims()[1]?.data).toMatchObject({ id: task, claimedBy: null, claimedUntil: null });
    await awards.as('approver-1').post(`/tasks/${task}/reassign`, { person: 'p-handler-2' });
    await until(() => claims().length === 3);
    expect(claims()[2]?.data).toMatchObject({ claimedBy: 'p-handler-2' });
    expect(colleague.lastId).toBe(begun);
    expect(stranger.received).toEqual([]);
    for (const reader of [colleague, stranger]) reader.leave();
  });

  it('learns of their own unit only', async () => {
    const [market, commerce] = await Promise.all([
      readerOf('/tasks/events', 'officer-market'),
      readerOf('/tasks/events', 'officer-commerce'),
    ]);
    await Promise.all([market.come(), commerce.come()]);
    await until(() => market.lastId !== null && commerce.lastId !== null);
    const begun = commerce.lastId;
    const id = await submitted();
    await signal('handler-1', id, 'application.accept');
    const of = ({ received }: EventReader) => received.filter(({ data }) => data['application'] === id);
    await until(() => of(market).length === 1);
    expect(of(market)).toMatchObject([{ data: { open: [{ task: 'verify', unit: 'market' }] } }]);
    const again = await readerOf('/tasks/events', 'officer-commerce', begun);
    const control = await readerOf('/tasks/events', 'officer-market', begun);
    await Promise.all([again.come(), control.come()]);
    await until(() => of(control).length === 1);
    expect([...of(commerce), ...of(again)]).toEqual([]);
    for (const reader of [market, commerce, again, control]) reader.leave();
  });

  it('is nobody without a role', async () => {
    const { response } = await (await readerOf('/tasks/events', 'applicant-qiaoxi')).come();
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'duty.missing' });
  });

  it.each(['7', 'x.1.A', '1.x.A', '99999999999999999999.1.A'])(
    'with the Last-Event-ID %s is told that it is none',
    async (id) => {
      const { response } = await (await readerOf('/tasks/events', 'handler-1', id)).come();
      expect(response.status).toBe(422);
    },
  );
});

describe('a client that does not read', () => {
  it('is dropped, while one that reads is not', async () => {
    const frame = `data: ${'x'.repeat(1_000)}\n\n`;
    for (const reads of [false, true]) {
      const { stream, response, request, close } = await connected();
      if (reads) request.resume();
      const sent = { count: 0 };
      while (!response.destroyed && sent.count < 50_000) {
        stream.send(frame);
        sent.count += 1;
        if (reads) await stream.drained();
        else if (sent.count % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      expect(response.destroyed).toBe(!reads);
      close();
    }
  });
});

it('the API ends every stream in order when it closes', async () => {
  const other = await startAwards();
  const id = String(
    (await other.as('applicant-qiaoxi').post('/applications', { claim: claim(), documents: [] })).body['id'],
  );
  const token = await tokenOf(other.url, 'applicant-qiaoxi');
  const reader = new EventReader(`${other.url}/api/applications/${id}/events`, token);
  const { left } = await reader.come();
  await other.stop();
  await left;
  expect(reader.lastId).toBe('1');
});

/** A response on a real connection, and the client’s side of it, which is not read yet. */
async function connected(): Promise<{
  stream: Stream;
  response: ServerResponse;
  request: IncomingMessage;
  close: () => void;
}> {
  const server = createServer();
  const served = once(server, 'request') as Promise<[IncomingMessage, ServerResponse]>;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  const received = once(asked, 'response') as Promise<[IncomingMessage]>;
  const [, response] = await served;
  const stream = eventStream(response, '0', 1_000);
  return {
    stream,
    response,
    request: (await received)[0],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
