import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { mkdtemp, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOutbox, findReader, keepReader } from '../../db/notification/outbox.ts';
import { createNotifyActivities } from '../../notify/activities.ts';
import { mailbox } from '../../notify/mail.ts';
import { isGenuine, WEBHOOK_WINDOW_SECONDS } from '../../notify/webhook.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { confirmed } from '../support/by-two.ts';
import type { Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { ATTEMPTS, startNotifiedAwards, type NotifiedAwards } from '../support/notified-awards.ts';
import { until } from '../support/until.ts';

let notified: NotifiedAwards;
let awards: Awards;

/** A subscriber, who answers with the status that it is notified. */
interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const calls: Call[] = [];
let answer: (call: Call) => number | Promise<number> = () => 200;
let subscriber: Server;
let hook: string;

beforeAll(async () => {
  subscriber = createServer((request, response) => {
    void text(request).then(async (body) => {
      const call = { headers: request.headers, body };
      calls.push(call);
      response.writeHead(await answer(call)).end();
    });
  });
  await new Promise<void>((resolve) => subscriber.listen(0, '127.0.0.1', resolve));
  hook = `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}/hook`;
  notified = await startNotifiedAwards();
  ({ awards } = notified);
});
afterAll(async () => {
  await notified.stop();
  subscriber.close();
});

const choose = async (account: string, choice: object) =>
  awards.as(account).send('PUT', '/notifications/channels', {
    ...{ language: 'en', email: true, address: `${account}@example.com` },
    ...choice,
  });
/** Chooses mail at an address that is confirmed. */
const chosen = async (account: string, choice: object): Promise<void> => {
  await choose(account, choice);
  await notified.confirm(account);
};
const submitted = async (): Promise<string> => {
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim(), documents: [] });
  return String(body['id']);
};
const returned = async (known?: string): Promise<string> => {
  const id = known ?? (await submitted());
  await awards
    .as('handler-1')
    .post(`/applications/${id}/signals/application.return`, { reasons: 'CANARY-REASON' });
  return id;
};
const stateOf = async (id: string, person: string): Promise<string | undefined> => {
  const [row] = await awards.database.sql<{ state: string }[]>`
    select state from outbox where application = ${id} and person = ${person} order by id desc limit 1`;
  return row?.state;
};

describe('a letter', () => {
  it('goes to a person who chose it, in their language, with firm, matter and reason; to nobody else', async () => {
    await chosen('applicant-qiaoxi', { language: 'zh' });
    const id = await returned();
    await notified.notify(id);
    await until(() => notified.post.letters.some(({ raw }) => raw.includes(id)));
    const mine = notified.post.letters.filter(({ raw }) => raw.includes(id));
    expect(mine.map(({ to }) => to)).toEqual(['applicant-qiaoxi@example.com']);
    for (const words of ['桥西食品有限公司（样例）', 'CANARY-REASON', '退回补正', '请补正申报材料并重新提交'])
      expect(mine[0]?.text).toContain(words);
    expect(mine[0]?.text).toContain(`https://awards.example/awards/${id}`);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'sent');
  });

  it('comes once a day if its person wants that: at eight, with all that happened since, and never twice', async () => {
    await chosen('applicant-qiaoxi', { language: 'zh', digest: true });
    const before = notified.post.letters.length;
    const mine = (): readonly string[] =>
      notified.post.letters
        .slice(before)
        .filter(({ to }) => to === 'applicant-qiaoxi@example.com')
        .map(({ text }) => text);
    const [first, second] = [await returned(), await returned()];
    for (const id of [first, second]) await notified.notify(id);
    expect(await stateOf(first, 'p-applicant-qiaoxi')).toBe('waiting');
    await awards.asOwner().sql`
      update outbox set at = at - interval '1 day' where application = any(${[first, second]})`;
    await notified.notify(second);
    await until(async () => (await stateOf(first, 'p-applicant-qiaoxi')) === 'sent');
    expect(await stateOf(second, 'p-applicant-qiaoxi')).toBe('sent');
    expect(mine()).toHaveLength(1);
    for (const id of [first, second]) expect(mine()[0]).toContain(`/awards/${id}`);
    await notified.notify(second);
    await choose('applicant-qiaoxi', { language: 'zh', digest: false });
    const third = await returned();
    await notified.notify(third);
    await until(async () => (await stateOf(third, 'p-applicant-qiaoxi')) === 'sent');
    expect(mine()).toHaveLength(2);
  });

  it('takes a remark to the other side, as it was written and how the award stood then; never to its writer', async () => {
    for (const account of ['applicant-qiaoxi', 'handler-1', 'handler-2'])
      await chosen(account, { language: 'zh', digest: false });
    const id = await submitted();
    const remark = async (account: string, words: string) =>
      awards.as(account).post(`/applications/${id}/remarks`, { words });
    await remark('handler-1', 'CANARY-QUESTION');
    await remark('applicant-qiaoxi', 'CANARY-ANSWER');
    await returned(id);
    await notified.notify(id);
    const remarks = () =>
      notified.post.letters
        .filter(({ text }) => text.includes(id) && /CANARY-(QUESTION|ANSWER)/.test(text))
        .map(({ to, text }) => ({ to, text, happened: /办理情况：(.*?)，/.exec(text)?.[1] }));
    await until(() => remarks().length >= 3);
    const taken = remarks();
    expect(taken.map(({ to, happened }) => [to, happened]).toSorted()).toEqual([
      ['applicant-qiaoxi@example.com', '办公室给您留言'],
      ['handler-1@example.com', '申报单位给您留言'],
      ['handler-2@example.com', '申报单位给您留言'],
    ]);
    const written = await awards.database
      .sql`select from outbox where application = ${id} and kind = 'remark'`;
    expect(written).toHaveLength(3);
    const [question] = taken.filter(({ text }) => text.includes('CANARY-QUESTION'));
    expect(question?.text).toContain('当前状态：');
    expect(question?.text).not.toContain('补正');
    for (const account of ['handler-1', 'handler-2']) await choose(account, { email: false, address: null });
  });

  it('takes a remark of a firm to those who stand in for the office today, not to those who did or will', async () => {
    const day = (later: number) => dayIn(new Date(Date.now() + later * 86_400_000));
    const standsIn = async (substitute: string, from: number, until: number, capacity = 'approve') =>
      awards.asOwner().sql`
        insert into delegations (principal, substitute, capacity, from_day, until_day, reason)
        values ('p-approver-1', ${substitute}, ${capacity}, ${day(from)}, ${day(until)}, 'leave')`;
    await standsIn('p-group-deputy', -1, 1);
    await standsIn('p-group-head', -2, -1);
    await standsIn('p-finance-1', 1, 2);
    await standsIn('p-finance-2', -1, 1, 'group');
    const accounts = ['approver-1', 'group-deputy', 'group-head', 'finance-1', 'finance-2'];
    for (const account of accounts) await chosen(account, { language: 'zh', digest: false });
    const id = await submitted();
    await awards.as('applicant-qiaoxi').post(`/applications/${id}/remarks`, { words: 'CANARY-STAND-IN' });
    const notifiedOf = await awards.database.sql<{ person: string }[]>`
      select person from outbox where application = ${id} and kind = 'remark' order by person`;
    expect(notifiedOf.map(({ person }) => person)).toEqual(['p-approver-1', 'p-group-deputy']);
    await notified.notify(id);
    const letter = () =>
      notified.post.letters.find(
        ({ to, text }) => to === 'group-deputy@example.com' && text.includes('CANARY-STAND-IN'),
      );
    await until(() => letter() !== undefined);
    await awards.asOwner().sql`delete from delegations where reason = 'leave'`;
    for (const account of accounts) await choose(account, { email: false, address: null });
  });

  it('tells a reviewer of a task that waits for them', async () => {
    await chosen('handler-2', {});
    const id = await submitted();
    await notified.notify(id);
    await until(() =>
      notified.post.letters.some(({ to, raw }) => to === 'handler-2@example.com' && raw.includes(id)),
    );
    await choose('handler-2', { email: false, address: null });
  });

  it('tells those above a task that it was escalated to them, and no other head', async () => {
    for (const head of ['group-head', 'approver-1']) await chosen(head, { language: 'zh' });
    const id = await submitted();
    await awards.asOwner().sql`
      update tasks set escalated_to = 'head', escalated_by = 1 where application = ${id} and closed_at is null`;
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-group-head')) === 'sent');
    const mine = notified.post.letters.filter(
      ({ to, raw }) => to === 'group-head@example.com' && raw.includes(id),
    );
    expect(mine).toHaveLength(1);
    expect(mine[0]?.text).toContain('桥西食品有限公司（样例）');
    expect(mine[0]?.text).toContain('现由办公室办理');
    expect(await stateOf(id, 'p-approver-1')).toBeUndefined();
  });

  it('that the server refuses is sent again, and arrives once', async () => {
    notified.post.refuse('applicant-qiaoxi@example.com', ATTEMPTS - 1);
    const id = await returned();
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'sent');
    expect(notified.post.letters.filter(({ raw }) => raw.includes(id))).toHaveLength(1);
  });

  it('that nobody takes is dead after the last attempt, which is counted', async () => {
    const before = (await countOutbox(awards.database)).dead;
    notified.post.refuse('applicant-qiaoxi@example.com', ATTEMPTS);
    const id = await returned();
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'dead');
    expect(notified.post.refusals()).toBe(0);
    expect((await countOutbox(awards.database)).dead).toBe(before + 1);
  });

  it('is written once, however often the journal is read and the notification handed over', async () => {
    const id = await returned();
    await notified.notify(id);
    await awards.asOwner().sql`
      update journal_readers set xid = '0', application = '', seq = 0 where reader = 'outbox'`;
    await awards.asOwner().sql`update outbox set state = 'waiting' where application = ${id}`;
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) !== 'waiting');
    const rows = await awards.database.sql`select from outbox where application = ${id}`;
    expect(rows).toHaveLength(1);
  });

  it('is not written anew by a reader that comes late', async () => {
    const place = await findReader(awards.database, 'outbox');
    await keepReader(awards.database, 'outbox', { xid: '1', application: 'A', seq: 1 });
    expect(await findReader(awards.database, 'outbox')).toEqual(place);
  });

  it('is not given up where the worker has no mail server: it fails, and is tried again', async () => {
    const [row] = await awards.asOwner().sql<{ id: number }[]>`
      insert into outbox (application, seq, person, channel) select application, seq, 'p-applicant-qiaoxi', 'email'
      from steps where accepted and person = 'p-applicant-qiaoxi' limit 1 returning id::float8 as id`;
    const worker = createNotifyActivities({ ...notified.deps, mail: null });
    await expect(worker.sendNotification(row?.id ?? 0)).rejects.toThrow('SMTP_URL is not set');
    const before = await countOutbox(awards.database);
    await worker.giveUpNotification(row?.id ?? 0);
    expect(await countOutbox(awards.database)).toEqual({
      ...before,
      waiting: before.waiting - 1,
      dead: before.dead + 1,
    });
  });

  it('is dropped where its person has turned mail off meanwhile, which is counted', async () => {
    const { dropped } = await countOutbox(awards.database);
    const id = await returned();
    await choose('applicant-qiaoxi', { email: false, address: null });
    await awards.asOwner().sql`
      insert into outbox (application, seq, person, channel) values (${id}, 2, 'p-applicant-qiaoxi', 'email') on conflict do nothing`;
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'dropped');
    expect((await countOutbox(awards.database)).dropped).toBe(dropped + 1);
    expect(notified.post.letters.some(({ raw }) => raw.includes(id))).toBe(false);
  });

  it('lies in the mailbox of the development profile, with no server at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongshu-mailbox-'));
    await mailbox(folder)({ id: 7, to: 'a@example.com', subject: '<b>', text: 'text' });
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
    await notified.notify(id);
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
    answer = () => 302;
    const id = await returned();
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'dead');
    const mine = calls.filter(({ body }) => body.includes(id));
    expect(mine).toHaveLength(ATTEMPTS);
    expect(new Set(mine.map(({ headers }) => headers['gongshu-notification'])).size).toBe(1);
    answer = () => 200;
  });

  it('that does not answer yet holds up nothing that comes after it', async () => {
    const first = await returned();
    let second = '';
    answer = async ({ body }) => {
      if (body.includes(first))
        await until(() => second !== '' && calls.some((call) => call.body.includes(second)));
      return 200;
    };
    await notified.notify(first);
    await until(() => calls.some(({ body }) => body.includes(first)));
    second = await returned();
    await notified.notify(second);
    for (const id of [first, second])
      await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'sent');
    answer = () => 200;
  });

  it('is signed with the secret of the moment, also where it was refused under an earlier one', async () => {
    const secrets: string[] = [];
    const genuine = ({ headers, body }: Call, secret = ''): boolean => {
      const [timestamp, signature] = [headers['gongshu-timestamp'], headers['gongshu-signature']];
      return isGenuine(
        secret,
        { timestamp: String(timestamp), signature: String(signature) },
        body,
        Number(timestamp),
      );
    };
    const drawn = async (): Promise<string> => {
      const { body } = await awards
        .as('applicant-qiaoxi')
        .send('PUT', '/notifications/webhook', { url: hook });
      return String(body['secret']);
    };
    secrets.push(await drawn());
    answer = async () => {
      if (secrets.length > 1) return 200;
      secrets.push(await drawn());
      return 401;
    };
    const id = await returned();
    await notified.notify(id);
    await until(async () => (await stateOf(id, 'p-applicant-qiaoxi')) === 'sent');
    const [before, after] = calls.filter(({ body }) => body.includes(id));
    if (before === undefined || after === undefined) throw new Error('it was called twice');
    expect([before, after].map((call) => secrets.map((secret) => genuine(call, secret)))).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(JSON.parse(after.body)).toMatchObject({ id: Number(after.headers['gongshu-notification']) });
    answer = () => 200;
  });

  it('gets nothing more once it is taken away', async () => {
    expect((await awards.as('applicant-qiaoxi').send('DELETE', '/notifications/webhook')).status).toBe(204);
    const id = await returned();
    await notified.notify(id);
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
      select (select string_agg(c::text, '') from channels c) || (select coalesce(string_agg(m::text, ''), '') from outbox m)
        || (select string_agg(a::text, '') from address_confirmations a) as rows`;
    expect(kept?.rows).not.toContain('canary');
    await confirmed(awards, awards.as('administrator-1').post('/admin/people/p-citizen-1/forget', {}));
    expect(await awards.database.sql`select from channels where person = 'p-citizen-1'`).toHaveLength(0);
    expect(
      await awards.database.sql`select from address_confirmations where person = 'p-citizen-1'`,
    ).toHaveLength(0);
    expect(
      await awards.asOwner().sql`select from vault_entries where holder = 'person:p-citizen-1'`,
    ).toHaveLength(0);
  });
});
