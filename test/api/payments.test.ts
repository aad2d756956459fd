import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BankAccount } from '../../use-cases/payment/payment-file.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { tokenOf } from '../support/event-reader.ts';
import { payable } from '../support/payable.ts';
import { shownInOrder } from '../support/shown-in-order.ts';
import { beijingDay } from '../../policy/engine/dates.ts';

const QIAOXI = '91330105MA2AXQ001U';
const ACCOUNT: BankAccount = {
  holder: '桥西 <食品> & 有限公司（样例）',
  bank: '102331000001',
  number: '6222000000000001',
};

let awards: Awards;
const accounts = new Map([[QIAOXI, ACCOUNT]]);
beforeAll(async () => {
  awards = await startAwards({ accounts });
});
afterAll(async () => awards.stop());

const exported = async (body: object = {}) => awards.as('finance-2').post('/payments/exports', body);
/** A file that the second person of finance has looked at. */
const released = async (body: object = {}) => {
  const made = await exported(body);
  const { id, digest } = made.body;
  const answer = await awards.as('finance-1').post(`/payments/exports/${String(id)}/release`, { digest });
  expect([made.status, answer.status]).toEqual([201, 200]);
  return made;
};
const AGAIN = { reasons: 'the bank has lost the file' };
const orderedOn = async (id: string) =>
  beijingDay(String((await awards.as('finance-1').get(`/applications/${id}`)).body['at']));
const download = async (id: string, format: string, account = 'finance-1') =>
  fetch(`${awards.url}/api/payments/exports/${id}?format=${format}`, {
    headers: { authorization: `Bearer ${await tokenOf(awards.url, account)}` },
  });
const receipts = async (lines: readonly string[], account = 'finance-1', key: string = randomUUID()) =>
  awards
    .as(account)
    .post(
      '/payments/receipts',
      { file: ['reference,amount,result,day,bankReference,reason', ...lines, ''].join('\r\n') },
      key,
    );
const stateOf = async (id: string) => (await awards.as('handler-1').get(`/applications/${id}`)).body['state'];

/** Puts on record that somebody pays for another person today. */
const standsIn = async (principal: string, substitute: string) => {
  const today = beijingDay(new Date().toISOString());
  await awards.database.sql`
    insert into delegations (principal, substitute, capacity, from_day, until_day, reason)
    values (${principal}, ${substitute}, 'pay', ${today}, ${today}, 'leave')`;
};

describe('payment orders', () => {
  it('are exported once, then again only with reasons; the file carries the digest of its rows', async () => {
    const id = await payable(awards);
    const first = await released();
    expect(first).toMatchObject({
      status: 201,
      body: {
        count: 1,
        totalFen: 5_000_000,
        orders: [{ order: `${id}-1`, application: id, enterprise: QIAOXI }],
      },
    });
    expect(await exported()).toMatchObject({ status: 409, body: { code: 'payment.nothingToExport' } });
    const orders = [`${id}-1`];
    expect(await exported({ orders })).toMatchObject({
      status: 409,
      body: { code: 'payment.exportedAlready', orders: [{ order: `${id}-1`, export: first.body['id'] }] },
    });
    const again = await exported({ orders, again: AGAIN });
    expect(again).toMatchObject({ status: 201, body: { digest: first.body['digest'] } });
    const file = await download(String(first.body['id']), 'csv');
    const text = await file.text();
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(text.split('\r\n').slice(1)).toEqual([
      `"${id}-1","9133 0105 MA2A XQ00 1U","桥西食品有限公司（样例）","桥西 <食品> & 有限公司（样例）","1023 3100 0001","6222 0000 0000 0001","50000.00"`,
      `"total","1","","","","sha256:${String(first.body['digest'])}","50000.00"`,
      '',
    ]);
  });

  it('go to one of two files that are made at once, never to both', async () => {
    const ids = [await payable(awards), await payable(awards)];
    const answers = await Promise.all(Array.from({ length: 6 }, async () => exported()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const [{ n } = { n: 0 }] = await awards.database.sql<{ n: number }[]>`
      select count(*)::int as n from payment_export_rows where application = any(${ids})`;
    expect(n).toBe(2);
  });

  it('make a pain.001 with count, sum and escaped names', async () => {
    const id = await payable(awards);
    const { body } = await released();
    const xml = await (await download(String(body['id']), 'pain.001')).text();
    expect(xml).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09');
    expect(xml).toContain(`<EndToEndId>${id}-1</EndToEndId>`);
    expect(xml).toContain('<NbOfTxs>1</NbOfTxs><CtrlSum>50000.00</CtrlSum>');
    expect(xml).toContain('<InstdAmt Ccy="CNY">50000.00</InstdAmt>');
    expect(xml).toContain('<Cdtr><Nm>桥西 &lt;食品&gt; &amp; 有限公司（样例）</Nm></Cdtr>');
  });

  it('whose account has changed since make no file that says something else than the digest', async () => {
    await payable(awards);
    const id = String((await released()).body['id']);
    accounts.set(QIAOXI, { ...ACCOUNT, number: '6222000000000002' });
    expect(await (await download(id, 'csv')).json()).toMatchObject({
      code: 'payment.accountChanged',
      status: 409,
    });
    accounts.delete(QIAOXI);
    await payable(awards);
    const without = String((await released()).body['id']);
    expect(await (await download(without, 'pain.001')).json()).toMatchObject({
      code: 'payment.accountMissing',
      enterprises: [QIAOXI],
    });
    accounts.set(QIAOXI, ACCOUNT);
  });

  it('are released by the digest of what the file says, and by no other one; a changed account is another matter', async () => {
    await payable(awards);
    const { body } = await exported();
    const release = async (digest: unknown) => {
      const path = `/payments/exports/${String(body['id'])}/release`;
      const answer = await awards.as('finance-1').post(path, { digest });
      return [answer.status, answer.body['code']];
    };
    expect(await release('0'.repeat(64))).toEqual([409, 'payment.otherDigest']);
    accounts.set(QIAOXI, { ...ACCOUNT, number: '6222000000000002' });
    expect(await release(body['digest'])).toEqual([409, 'payment.accountChanged']);
    expect(await release('0'.repeat(64))).toEqual([409, 'payment.accountChanged']);
    accounts.set(QIAOXI, ACCOUNT);
    expect(await release(body['digest'])).toEqual([200, undefined]);
  });

  it('reach the bank by two persons: whoever made the file neither reads nor releases it', async () => {
    const id = await payable(awards);
    const { body } = await exported();
    const file = String(body['id']);
    expect((await download(file, 'csv', 'finance-2')).status).toBe(409);
    expect(await (await download(file, 'csv')).text()).toContain(`${id}-1`);
    expect(await (await download(file, 'pain.001')).json()).toMatchObject({ code: 'payment.notReleased' });
    const release = async (account: string) =>
      awards.as(account).post(`/payments/exports/${file}/release`, { digest: body['digest'] });
    expect((await release('finance-2')).body).toMatchObject({ code: 'payment.ownExport' });
    expect((await release('finance-1')).status).toBe(200);
    expect((await download(file, 'pain.001')).status).toBe(200);
    await expect(
      awards.asOwner()
        .sql`insert into payment_releases (export, made_by, person) values ('P-none', 'p', 'p')`,
    ).rejects.toThrow('released_by_another');
  });

  it('are sent by nobody who holds another duty on the award, and released by nobody who stands in for the maker alone', async () => {
    const id = await payable(awards);
    await standsIn('p-finance-2', 'p-approver-1');
    await standsIn('p-finance-2', 'p-group-deputy');
    const orders = { orders: [`${id}-1`] };
    expect((await awards.as('approver-1').post('/payments/exports', orders)).body).toMatchObject({
      code: 'duty.alreadyHeld',
      applications: [id],
    });
    const { body } = await exported(orders);
    const release = async (account: string) =>
      (
        await awards
          .as(account)
          .post(`/payments/exports/${String(body['id'])}/release`, { digest: body['digest'] })
      ).body;
    expect(await release('approver-1')).toMatchObject({ code: 'payment.ownExport' });
    expect(await release('group-deputy')).toMatchObject({ code: 'payment.ownExport' });
    await standsIn('p-finance-1', 'p-approver-1');
    await standsIn('p-finance-1', 'p-finance-2');
    expect(await release('finance-1')).toMatchObject({ id: body['id'] });
  });

  it('are not sent by two who stand in for one', async () => {
    const id = await payable(awards);
    for (const substitute of ['p-group-head', 'p-group-deputy']) await standsIn('p-finance-2', substitute);
    const made = await awards.as('group-head').post('/payments/exports', { orders: [`${id}-1`] });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const release = async () =>
      (
        await awards
          .as('group-deputy')
          .post(`/payments/exports/${String(made.body['id'])}/release`, { digest: made.body['digest'] })
      ).body;
    expect(await release()).toMatchObject({ code: 'payment.ownExport' });
    await standsIn('p-finance-1', 'p-group-deputy');
    expect(await release()).toMatchObject({ id: made.body['id'] });
  });

  it('wait until finance has confirmed a payee of another name, of which firm and agent are notified', async () => {
    const id = await payable(awards);
    const orders = [`${id}-1`];
    accounts.set(QIAOXI, { ...ACCOUNT, holder: '张三' });
    const held = await exported({ orders });
    expect(held).toMatchObject({
      status: 409,
      body: {
        code: 'payment.payeeUnconfirmed',
        held: [{ order: `${id}-1`, holder: '张三', because: 'otherHolder' }],
      },
    });
    const [{ account } = { account: '' }] = held.body['held'] as { account: string }[];
    const confirm = { account, reasons: '个体工商户经营者本人账户' };
    const signal = `/applications/${id}/signals/payee.confirm`;
    expect((await awards.as('finance-1').post(signal, confirm)).status).toBe(200);
    expect(await exported({ orders })).toMatchObject({ status: 201, body: { held: [] } });
    await shownInOrder(awards.database);
    const { body: notified } = await awards.as('applicant-qiaoxi').get('/notifications');
    expect(JSON.stringify(notified)).toContain('payee.confirm');
    accounts.set(QIAOXI, { ...ACCOUNT, holder: '李四' });
    expect((await exported({ orders, again: AGAIN })).body).toMatchObject({
      code: 'payment.payeeUnconfirmed',
    });
    accounts.set(QIAOXI, ACCOUNT);
  });

  it('that are none are named, and nothing is exported', async () => {
    expect(await exported({ orders: ['A0-1'] })).toMatchObject({
      status: 409,
      body: { code: 'payment.notOrdered', orders: ['A0-1'] },
    });
  });

  it.each(['handler-1', 'applicant-qiaoxi', 'auditor-1'])('are no business of %s', async (account) => {
    expect((await awards.as(account).post('/payments/exports', {})).status).toBe(403);
    expect((await download('P1', 'csv', account)).status).toBe(403);
  });
});

describe('the lists of finance', () => {
  it('have the orders that wait with their files, the files with what they come to, and repayments', async () => {
    const id = await payable(awards);
    const listed = async (list: string) => (await awards.as('finance-1').get(`/payments/${list}`)).body;
    const orders = (await listed('orders'))['orders'] as { id: string; export: string | null }[];
    expect(orders.find((order) => order.id === `${id}-1`)).toMatchObject({
      application: id,
      enterprise: QIAOXI,
      amountFen: 5_000_000,
      export: null,
    });
    const file = String((await exported()).body['id']);
    const after = (await listed('orders'))['orders'] as { id: string; export: string | null }[];
    expect(after.find((order) => order.id === `${id}-1`)?.export).toBe(file);
    const files = (await listed('exports'))['exports'] as { id: string }[];
    expect(files.find((each) => each.id === file)).toMatchObject({
      orders: 1,
      amountFen: 5_000_000,
      needsRelease: true,
    });
    expect(await listed('repayments')).toEqual({
      ...{ repayments: [], next: null },
      ...{ count: 0, isMore: false, amountFen: 0 },
    });
    expect((await awards.as('handler-1').get('/payments/orders')).status).toBe(403);
  });
});

describe('the totals of a list of finance', () => {
  it('are of the whole list, whatever the page has', async () => {
    await payable(awards);
    await payable(awards);
    for (const list of ['orders', 'exports', 'repayments']) {
      const asked = async (query: string) =>
        (await awards.as('finance-1').get(`/payments/${list}${query}`)).body;
      const [whole, page] = [await asked('?limit=100'), await asked('?limit=1')];
      const rows = whole[list] as { amountFen: number }[];
      expect(whole['count']).toBe(rows.length);
      expect(whole['amountFen']).toBe(rows.reduce((sum, { amountFen }) => sum + amountFen, 0));
      expect([page['count'], page['amountFen']]).toEqual([whole['count'], whole['amountFen']]);
    }
    const { body } = await awards.as('finance-1').get('/payments/orders?limit=1');
    expect(body['orders']).toHaveLength(1);
    expect(body['count']).toBeGreaterThan(1);
  });
});

describe('a bank’s receipts', () => {
  it('pay, fail and are refused line by line; the same file twice has one effect', async () => {
    const [paid, failed, other] = [await payable(awards), await payable(awards), await payable(awards)];
    await released();
    const day = await orderedOn(paid);
    const lines = [
      `${paid}-1,50000.00,paid,${day},B-1,`,
      `${failed}-1,50000.00,failed,,,"account closed, says the bank"`,
      `${other}-1,50000.01,paid,${day},B-2,`,
      `${other}-2,50000.00,paid,${day},B-3,`,
      `A0-1,50000.00,paid,${day},B-4,`,
      `nonsense,50000.00,paid,${day},B-5,`,
      `${other}-3,5万,paid,${day},B-6,`,
      `${other}-4,50000.00,perhaps,${day},B-7,`,
      `${other}-5,50000.00,paid,2026-02-30,B-8,`,
      `${other}-6,50000.00,paid,${day},,`,
      `${other}-7,50000.00,failed,,,`,
      `${paid}-1,50000.00,paid,${day},B-9,`,
    ];
    const first = await receipts(lines);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ accepted: 2, refused: 10, pending: 0 });
    const stated = first.body['lines'] as {
      line: number;
      outcome: string;
      code: string | null;
      reason: object | null;
    }[];
    expect(stated.map(({ line, code }) => [line, code])).toEqual([
      [2, null],
      [3, null],
      [4, 'receipt.otherAmount'],
      [5, 'payment.notLate'],
      [6, 'receipt.unknown'],
      [7, 'receipt.reference'],
      [8, 'receipt.amount'],
      [9, 'receipt.result'],
      [10, 'receipt.day'],
      [11, 'receipt.bankReference'],
      [12, 'receipt.reason'],
      [13, 'receipt.twice'],
    ]);
    expect(stated[2]?.reason).toEqual({
      zh: '金额与拨付金额不一致。',
      en: 'The amount is not the one that was ordered.',
    });
    expect(await stateOf(paid)).toBe('funded.settled');
    expect(await stateOf(failed)).toBe('payment.failed');
    expect(await stateOf(other)).toBe('payment.ordered');

    const again = await receipts(lines);
    expect(again.body).toEqual(first.body);
    const otherPerson = await receipts(lines, 'finance-2');
    expect(otherPerson.body).toEqual(first.body);
    const [{ n } = { n: 0 }] = await awards.database.sql<{ n: number }[]>`
      select count(*)::int as n from steps where application = any(${[paid, failed]}) and type like 'payment.%'`;
    expect(n).toBe(2);
  });

  it('are a list of their own, in words, and with what they moved, each line once', async () => {
    const id = await payable(awards);
    await released({ orders: [`${id}-1`] });
    const { body: before } = await awards.as('auditor-1').get('/payments/receipts');
    const paidLine = `${id}-1,50000.00,paid,${await orderedOn(id)},B-list,`;
    await receipts([paidLine]);
    await receipts([paidLine, 'nonsense,1.00,paid,2026-03-02,B-none,']);
    const { body } = await awards.as('finance-1').get('/payments/receipts?limit=3');
    const lines = body['receipts'] as Record<string, unknown>[];
    expect(lines).toHaveLength(3);
    expect(lines).toContainEqual(
      expect.objectContaining({
        application: id,
        outcome: 'accepted',
        type: 'payment.confirm',
        what: { zh: '确认拨付', en: expect.any(String) as string },
        amountFen: 5_000_000,
        reason: null,
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ outcome: 'refused', code: 'receipt.reference', application: null }),
    );
    expect(Number(body['paidFen']) - Number(before['paidFen'])).toBe(5_000_000);
    expect(Number(body['count']) - Number(before['count'])).toBe(3);
    expect(Number(body['refused']) - Number(before['refused'])).toBe(1);
    const next = await awards.as('finance-1').get(`/payments/receipts?cursor=${String(body['next'])}`);
    const seen = (line: Record<string, unknown>) => `${String(line['file'])} ${String(line['line'])}`;
    const further = (next.body['receipts'] as Record<string, unknown>[]).map(seen);
    expect(further.filter((line) => lines.map(seen).includes(line))).toEqual([]);
    expect((await awards.as('handler-1').get('/payments/receipts')).status).toBe(403);
  });

  it('of a day that is still to come are refused by the award, with its code and in both languages', async () => {
    const id = await payable(awards);
    const { body } = await receipts([`${id}-1,50000.00,paid,2099-01-01,B-future,`]);
    expect(body['lines']).toMatchObject([
      { line: 2, outcome: 'refused', code: 'payment.future', reason: { en: expect.any(String) as string } },
    ]);
    expect(await stateOf(id)).toBe('payment.ordered');
  });

  it.each([
    ['without its header', 'a,b\n1,2\n', 1],
    ['with a header that cannot be read', '"reference,amount\nA-1,1.00\n', 1],
  ])('%s cannot be read, and say where', async (_, file, line) => {
    const { status, body } = await awards.as('finance-1').post('/payments/receipts', { file });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'receipts.unreadable', line });
  });

  it('are no business of the office', async () => {
    expect((await receipts([], 'handler-1')).status).toBe(403);
  });
});

it('a payment of another amount is refused with what was typed and what was ordered', async () => {
  const id = await payable(awards);
  const typed = { reference: `B-${id}`, paidOn: await orderedOn(id), amountFen: 500_000 };
  const { status, body } = await awards
    .as('finance-1')
    .post(`/applications/${id}/signals/payment.confirm`, typed);
  expect([status, body['code']]).toEqual([409, 'payment.otherAmount']);
  const [error] = body['errors'] as readonly Record<string, string>[];
  expect(error).toMatchObject({ at: '/amountFen', code: 'payment.otherAmount' });
  expect(error?.['zh']).toBe(
    '“5,000元”：金额与下达的拨付金额不一致，请与银行核对。下达的拨付金额为50,000元。',
  );
});

describe('one bank reference on lines about two orders', () => {
  it('is recorded for neither, however it is written, until the bank has said which one it was', async () => {
    const [one, other] = [await payable(awards), await payable(awards)];
    await released();
    const day = await orderedOn(one);
    const both = await receipts([
      `${one}-1,50000.00,paid,${day},SHARED-1,`,
      `${other}-1,50000.00,paid,${day},ｓｈａｒｅｄ- 1,`,
    ]);
    expect(both.body).toMatchObject({ accepted: 0, refused: 2, pending: 0 });
    expect((both.body['lines'] as { code: string }[]).map(({ code }) => code)).toEqual([
      'receipt.sharedReference',
      'receipt.sharedReference',
    ]);
    expect(await stateOf(one)).toBe(await stateOf(other));

    const corrected = await receipts([
      `${one}-1,50000.00,paid,${day},SHARED-1,`,
      `${other}-1,50000.00,paid,${day},SHARED-2,`,
    ]);
    expect(corrected.body).toMatchObject({ accepted: 2, refused: 0 });
    const later = await receipts([
      `${one}-1,50000.00,paid,${day},SHARED-1,`,
      `${other}-1,50000.00,returned,${day},SHARED-1,the account is closed`,
    ]);
    expect((later.body['lines'] as { code: string | null }[]).map(({ code }) => code)).toEqual([
      null,
      'receipt.sharedReference',
    ]);
  });
});
