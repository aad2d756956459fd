import { NativeConnection, Worker } from '@temporalio/worker';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countMessages } from '../../db/queries/messages.ts';
import { createMessageActivities, type MessageDeps } from '../../messages/activities.ts';
import { followJournal, handOver } from '../../messages/follow.ts';
import { mailbox, smtp } from '../../messages/mail.ts';
import { isGenuine, WEBHOOK_WINDOW_SECONDS } from '../../messages/webhook.ts';
import { MESSAGES_TASK_QUEUE, TASK_QUEUE } from '../../temporal.config.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { until } from '../support/until.ts';

const ATTEMPTS = 3;
let awards: Awards;
let deps: MessageDeps;
let worker: Worker;
let stopped: Promise<void>;
let connection: NativeConnection;

/** A mail server that takes letters, or refuses as often as it is told. */
const letters: { to: string; raw: string }[] = [];
let refusals = 0;
const post = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onData(stream, session, done) {
    void text(stream).then((raw) => {
      if (refusals > 0) {
        refusals -= 1;
        done(Object.assign(new Error('busy'), { responseCode: 451 }));
        return;
      }
      const body = Buffer.from(raw.split('\r\n\r\n')[1] ?? '', 'base64').toString();
      letters.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw: `${raw}\n${body}` });
      done();
    });
  },
});

/** A subscriber, who answers what it is told. */
const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
let status = 200;
let subscriber: Server;
let hook: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    post.listen(0, '127.0.0.1', resolve);
  });
  subscriber = createServer((request, response) => {
    void text(request).then((body) => {
      calls.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => subscriber.listen(0, '127.0.0.1', resolve));
  hook = `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}/hook`;
  awards = await startAwards();
  const { port } = post.server.address() as AddressInfo;
  deps = {
    database: awards.database,
    vault: awards.vault,
    client: awards.client,
    taskQueue: TASK_QUEUE,
    mail: smtp(`smtp://127.0.0.1:${port}`, 'awards@example.com'),
    portal: 'https://awards.example',
    isDevelopment: true,
    patience: { firstMs: 20, attempts: ATTEMPTS },
  };
  connection = await NativeConnection.connect({ address: inject('temporalAddress') });
  worker = await Worker.create({
    connection,
    namespace: awards.namespace,
    taskQueue: MESSAGES_TASK_QUEUE,
    activities: { ...createMessageActivities(deps) },
  });
  stopped = worker.run();
  await followJournal(awards.database);
});
afterAll(async () => {
  worker.shutdown();
  await stopped;
  await connection.close();
  await awards.stop();
  subscriber.close();
  await new Promise<void>((resolve) => {
    post.close(resolve);
  });
});

const choose = async (account: string, choice: object) =>
  awards.as(account).send('PUT', '/notifications/channels', {
    ...{ language: 'en', email: true, address: `${account}@example.com` },
    ...choice,
  });
const submitted = async (): Promise<string> => {
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim(), documents: [] });
  return String(body['id']);
};
const returned = async (): Promise<string> => {
  const id = await submitted();
  await awards
    .as('handler-1')
    .post(`/applications/${id}/signals/application.return`, { reasons: 'CANARY-REASON' });
  return id;
};
/** Reads the journal up to what has been recorded of an award, and hands over what came of it. */
const told = async (id: string): Promise<void> => {
  const [row] = await awards.database.sql<{ seq: number }[]>`
    select seq from applications where id = ${id}`;
  await until(async () => {
    await followJournal(awards.database);
    const [place] = await awards.database.sql`
      select from journal_readers r join steps s on s.application = ${id} and s.seq = ${row?.seq ?? 0}
      where r.reader = 'messages' and (s.xid, s.application collate "C", s.seq) <= (r.xid, r.application, r.seq)`;
    return place !== undefined;
  });
  await handOver(deps);
};
const stateOf = async (id: string, person: string): Promise<string | undefined> => {
  const [row] = await awards.database.sql<{ state: string }[]>`
    select state from messages where application = ${id} and person = ${person} order by id desc limit 1`;
  return row?.state;
};

describe('a letter', () => {
  it('goes to whoever chose it, in their language, with ids alone; to nobody else', async () => {
    expect((await choose('applicant-qiaoxi', { language: 'zh' })).status).toBe(200);
    const id = await returned();
    await told(id);
    await until(() => letters.some(({ raw }) => raw.includes(id)));
    const mine = letters.filter(({ raw }) => raw.includes(id));
    expect(mine.map(({ to }) => to)).toEqual(['applicant-qiaoxi@example.com']);
    expect(mine[0]?.raw).not.toContain('CANARY');
    expect(mine[0]?.raw).toContain('退回补正');
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'sent');
  });

  it('tells a reviewer of a task that waits for them', async () => {
    await choose('handler-2', {});
    const id = await submitted();
    await told(id);
    await until(() => letters.some(({ to, raw }) => to === 'handler-2@example.com' && raw.includes(id)));
    await choose('handler-2', { email: false, address: null });
  });

  it('that the server refuses is sent again, and arrives once', async () => {
    refusals = ATTEMPTS - 1;
    const id = await returned();
    await told(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'sent');
    expect(letters.filter(({ raw }) => raw.includes(id))).toHaveLength(1);
  });

  it('that nobody takes is dead after the last attempt, which is counted', async () => {
    const before = (await countMessages(awards.database)).dead;
    refusals = ATTEMPTS;
    const id = await returned();
    await told(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'dead');
    expect(refusals).toBe(0);
    expect((await countMessages(awards.database)).dead).toBe(before + 1);
  });

  it('is written once, however often the journal is read and the message handed over', async () => {
    const id = await returned();
    await told(id);
    await awards.asOwner().sql`
      update journal_readers set xid = '0', application = '', seq = 0 where reader = 'messages'`;
    await awards.asOwner().sql`update messages set state = 'waiting' where application = ${id}`;
    await told(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) !== 'waiting');
    const rows = await awards.database.sql`select from messages where application = ${id}`;
    expect(rows).toHaveLength(1);
  });

  it('is dropped where its person has turned mail off meanwhile', async () => {
    const id = await returned();
    await choose('applicant-qiaoxi', { email: false, address: null });
    await awards.asOwner().sql`
      insert into messages (application, seq, person, channel) values (${id}, 2, 'p-applicant-qiaoxi', 'email') on conflict do nothing`;
    await told(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'dropped');
    expect(letters.some(({ raw }) => raw.includes(id))).toBe(false);
  });

  it('lies in the mailbox of the development profile, with no server at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongshu-mailbox-'));
    await mailbox(folder)({ id: 7, to: 'a@example.com', subject: '<b>', text: 'text' });
    const { readFile } = await import('node:fs/promises');
    expect(JSON.parse(await readFile(join(folder, '000000000007.json'), 'utf8'))).toMatchObject({
      subject: '<b>',
      text: 'text',
    });
  });
});

describe('a webhook', () => {
  it('is called with a signature over timestamp and body by the secret that was shown once', async () => {
    const { body, status: put } = await awards
      .as('applicant-qiaoxi')
      .send('PUT', '/notifications/webhook', { url: hook });
    expect(put).toBe(200);
    const secret = String(body['secret']);
    const channels = await awards.as('applicant-qiaoxi').get('/notifications/channels');
    expect(channels.body).toMatchObject({ webhook: hook, email: false });
    expect(JSON.stringify(channels.body)).not.toContain(secret);
    const id = await returned();
    await told(id);
    await until(() => calls.some((call) => call.body.includes(id)));
    const call = calls.find((each) => each.body.includes(id));
    const headers = {
      timestamp: String(call?.headers['gongshu-timestamp']),
      signature: String(call?.headers['gongshu-signature']),
    };
    const [at, text] = [Number(headers.timestamp), call?.body ?? ''];
    expect(JSON.parse(text)).toMatchObject({
      application: id,
      type: 'application.return',
      state: 'returned',
    });
    expect(isGenuine(secret, headers, text, at + WEBHOOK_WINDOW_SECONDS)).toBe(true);
    expect(isGenuine(secret, headers, text, at + WEBHOOK_WINDOW_SECONDS + 1)).toBe(false);
    expect(isGenuine(secret, headers, text.replace('returned', 'granted'), at)).toBe(false);
    expect(isGenuine('whsec_other', headers, text, at)).toBe(false);
    expect(isGenuine(secret, { ...headers, timestamp: String(at + 1) }, text, at)).toBe(false);
  });

  it('that answers anything but 2xx is called again under the same number, then given up', async () => {
    status = 302;
    const id = await returned();
    await told(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'dead');
    const mine = calls.filter(({ body }) => body.includes(id));
    expect(mine).toHaveLength(ATTEMPTS);
    expect(new Set(mine.map(({ headers }) => headers['gongshu-message'])).size).toBe(1);
    status = 200;
  });

  it('is told nothing more once it is taken away', async () => {
    expect((await awards.as('applicant-qiaoxi').send('DELETE', '/notifications/webhook')).status).toBe(204);
    const id = await returned();
    await told(id);
    expect(await stateOf(id, 'p-applicant-qiaoxi')).toBeUndefined();
  });
});

describe('a choice', () => {
  it.each([
    ['mail without an address', { address: null }],
    ['two addresses', { address: 'a@example.com,b@example.com' }],
    ['a line break in an address', { address: 'a@example.com\nBcc: b@example.com' }],
    ['another language', { language: 'fr' }],
  ])('of %s is refused', async (_, choice) => {
    const { status: refused, body } = await choose('applicant-qiaoxi', choice);
    expect([refused, body['code']]).toEqual([422, 'request.invalid']);
  });

  it('lies in the vault, and goes with the person', async () => {
    await choose('citizen-1', { address: 'canary-address@example.com' });
    await awards.as('citizen-1').send('PUT', '/notifications/webhook', { url: `${hook}?canary-token` });
    const [kept] = await awards.asOwner().sql<{ rows: string }[]>`
      select (select string_agg(c::text, '') from channels c) || (select coalesce(string_agg(m::text, ''), '') from messages m) as rows`;
    expect(kept?.rows).not.toContain('canary');
    await awards.as('administrator-1').post('/admin/people/p-citizen-1/forget', {});
    expect(await awards.database.sql`select from channels where person = 'p-citizen-1'`).toHaveLength(0);
    expect(
      await awards.asOwner().sql`select from vault_entries where holder = 'person:p-citizen-1'`,
    ).toHaveLength(0);
  });
});
