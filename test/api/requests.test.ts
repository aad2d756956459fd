import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { far, farName } from '../support/claims.ts';
import { tokenOf } from '../support/event-reader.ts';
import { senderOf } from '../support/people.ts';

let awards: Awards;
let id: string;
let certificate = 0;

const claim = (more: object = {}) => ({
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: farName(String((certificate += 1))),
  recognisedOn: '2026-01-05',
  certificate: far(`HZ-${certificate}`),
  ...more,
});
const submit = async (body: object = { claim: claim(), documents: [] }) =>
  awards.as('applicant-qiaoxi').post('/applications', body);
const signal = (type: string, application = id): string => `/applications/${application}/signals/${type}`;
const requestRefusals = async (application: string | null): Promise<unknown[]> => [
  ...(await awards.database.sql`
    select person, type, code from request_refusals where application is not distinct from ${application} order by id`),
];

beforeAll(async () => {
  awards = await startAwards();
  id = String((await submit()).body['id']);
});
afterAll(async () => awards.stop());

describe('a sign-in that fails', () => {
  it('is put on record, with nothing that the browser brought', async () => {
    const address = `${awards.url}/api/session/callback?code=CANARY-CODE&state=CANARY-STATE`;
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(400);
    const rows = await awards.database.sql`select * from request_refusals where type = 'session.signIn'`;
    expect(rows).toMatchObject([{ person: 'nobody', application: null, code: 'signIn.expired' }]);
    expect(JSON.stringify(rows)).not.toContain('CANARY');
  });
});

describe('a person who is not let in', () => {
  it.each([
    ['without a token', undefined, 'token.missing'],
    ['with something that is no token', 'Bearer nonsense', 'token.invalid'],
    ['with another scheme', 'Basic cDpx', 'token.missing'],
    ['with an unsigned token', `Bearer ${unsigned()}`, 'token.invalid'],
  ])('%s is told %s', async (_, authorization, code) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await fetch(`${awards.url}/api/applications/${id}`, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code, status: 401 });
  });

  it('finds that a foreign application does not exist', async () => {
    expect((await awards.as('applicant-yunhe').get(`/applications/${id}`)).body).toMatchObject({
      code: 'application.unknown',
    });
    expect((await awards.as('applicant-yunhe').get(`/applications/${id}/steps`)).status).toBe(404);
    expect((await awards.as('applicant-yunhe').post(signal('application.withdraw'), {})).status).toBe(404);
  });

  it('cannot apply for an enterprise of somebody else, and the attempt is on record', async () => {
    const foreign = await awards
      .as('applicant-yunhe')
      .post('/applications', { claim: claim(), documents: [] });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'enterprise.notRegistered' } });
    expect(await requestRefusals(null)).toContainEqual({
      person: 'p-applicant-yunhe',
      type: 'application.submit',
      code: 'enterprise.notRegistered',
    });
  });

  it('learns which duty is missing, and the attempt is on record', async () => {
    const attempt = await awards.as('finance-1').post(signal('application.accept'), {});
    expect(attempt).toMatchObject({ status: 403, body: { code: 'duty.missing', needed: ['handle'] } });
    expect(await requestRefusals(id)).toContainEqual({
      person: 'p-finance-1',
      type: 'application.accept',
      code: 'duty.missing',
    });
  });

  it('gets no token for an account that nobody has', async () => {
    const response = await fetch(`${awards.url}/api/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'nobody' }),
    });
    expect(await response.json()).toMatchObject({ code: 'person.unknown' });
  });
});

describe('a request', () => {
  it('that comes too early is answered with the state and what can be done instead', async () => {
    const early = await awards
      .as('handler-1')
      .post(signal('office.propose'), { outcome: 'grant', reasons: 'early' });
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'state.notAccepting', state: 'submitted', first: { type: 'application.submit' } },
    });
    expect(early.body['allowed']).toContain('application.accept');
  });

  it('is answered in Chinese to a person who prefers it', async () => {
    const answer = await awards
      .as('handler-1')
      .post(signal('office.propose'), { outcome: 'grant', reasons: 'early' }, randomUUID(), {
        'accept-language': 'zh-CN,zh;q=0.9',
      });
    expect(answer.body['title']).toBe('申请所处环节不能办理此事项。');
  });

  it.each(SIGNAL_TYPES.filter((type) => type !== 'application.submit'))(
    '%s has its route, and refuses a body that does not fit',
    async (type) => {
      const wrong = await awards.as(senderOf(type)).post(signal(type), { unexpected: true });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    },
  );

  it.each([
    ['an unknown item', { item: 'X9' }],
    ['a day that does not exist', { recognisedOn: '2026-02-30' }],
    ['a code of the wrong length', { enterprise: '123' }],
    ['a claim of an introduced firm that names no item', { item: 'N1' }],
  ])('to apply with %s is refused, and nothing is stored', async (_, wrong) => {
    const answer = await submit({ claim: claim(wrong), documents: [] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
  });

  it.each([
    ['with a wrong check character', { enterprise: '91330105MA2AXQ0010' }, 'wrong-check-digit', 'enterprise'],
    ['for a mark where the item pays products', { recognition: 'mark:x' }, 'wrong-subject', 'recognition'],
    [
      'for a recognition that is still to come',
      { recognisedOn: '2099-01-01' },
      'recognised-in-future',
      'recognisedOn',
    ],
  ])('to apply %s is refused with the policy’s reason', async (_, wrong, code, at) => {
    const answer = await submit({ claim: claim(wrong), documents: [] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'claim.invalid', reason: { code, at } } });
    expect(await requestRefusals(null)).toContainEqual({
      person: 'p-applicant-qiaoxi',
      type: 'application.submit',
      code,
    });
  });

  it('names one product by one name, however it was typed', async () => {
    const { body } = await submit({ claim: claim({ recognition: 'product:Ｃａｋｅ  ２' }), documents: [] });
    const [row] = await awards.database.sql<{ recognition: string }[]>`
      select claim->>'recognition' as recognition from applications where id = ${String(body['id'])}`;
    expect(row?.recognition).toBe('product:Cake 2');
  });

  it('with an amount in yuan with decimals is refused: amounts are whole fen', async () => {
    const body = { amountFen: 100.5, reference: 'R', receivedOn: '2026-01-01' };
    expect((await awards.as('finance-1').post(signal('repayment.record'), body)).status).toBe(422);
  });

  it('for an older version is refused, for the present one it passes', async () => {
    const application = String((await submit()).body['id']);
    const body = { reasons: 'unreadable' };
    const stale = await awards
      .as('handler-1')
      .post(signal('application.return', application), body, randomUUID(), { 'if-match': '"0"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.changed' } });
    const fresh = await awards
      .as('handler-1')
      .post(signal('application.return', application), body, randomUUID(), { 'if-match': 'W/"1"' });
    expect(fresh).toMatchObject({ status: 200, body: { state: 'returned' } });
  });

  it.each([
    ['U+0000', 'a\u0000b'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('with %s in its text, which no journal can hold, does not reach the award', async (_, reasons) => {
    const refused = await awards.as('handler-1').post(signal('application.return'), { reasons });
    expect(refused).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    for (const path of ['/applications/%00', '/applications?state=%00', '/tasks?cursor=%00'])
      expect((await awards.as('handler-1').get(path)).status).toBe(422);
  });

  it('with a number that is too great for JSON is refused at its place', async () => {
    const response = await fetch(`${awards.url}/api${signal('payment.confirm')}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(awards.url, 'finance-1')}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'if-match': '"1"',
      },
      body: '{"reference":"B-1","paidOn":"2026-12-20","amountFen":1e999}',
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ at: '/amountFen', code: 'unstorable' }] });
  });

  it('with a sign that nobody sees is refused at its place, in words', async () => {
    const application = String((await submit()).body['id']);
    const body = { reasons: '龙\u200B井' };
    const refused = await awards.as('handler-1').post(signal('application.return', application), body);
    expect(refused).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(refused.body['errors']).toMatchObject([{ at: '/reasons', code: 'unwantedSign' }]);
    expect(JSON.stringify(refused.body)).toContain('第2个字符（U+200B）');
  });

  it('with any other character is taken as it is', async () => {
    const application = String((await submit()).body['id']);
    const reasons = '😀 汉字 \ue000 \\u0000 "';
    const taken = await awards.as('handler-1').post(signal('application.return', application), { reasons });
    expect(taken.body).toMatchObject({ state: 'returned' });
    const { steps } = (await awards.as('handler-1').get(`/applications/${application}/steps`)).body;
    expect(steps).toMatchObject([{}, { reasons }]);
  });

  it('to nowhere, and a body beyond the limit, have their codes', async () => {
    expect((await awards.as('handler-1').get('/nowhere')).body).toMatchObject({ code: 'route.unknown' });
    const long = { reasons: 'x'.repeat(300_000) };
    expect((await awards.as('handler-1').post(signal('application.return'), long)).body).toMatchObject({
      code: 'request.tooLarge',
    });
  });

  it.each([
    ['2020-01-01', 'forwards only'],
    ['2200-01-01', 'A hundred years from today at most'],
    ['2999-12-31', 'A hundred years from today at most'],
  ])('to let time run to %s is refused', async (until, reason) => {
    const refused = await awards.as('handler-1').post(`/dev/applications/${id}/fast-forward`, { until });
    expect(refused).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(JSON.stringify(refused.body)).toContain(reason);
  });
});

describe('the Idempotency-Key', () => {
  it('is needed', async () => {
    expect((await awards.as('handler-1').post(signal('application.accept'), {}, '')).body).toMatchObject({
      code: 'idempotency.missing',
      status: 400,
    });
  });

  it('gives the same bytes for the same request, one effect for many at once, and refuses another body', async () => {
    const application = String((await submit()).body['id']);
    const key = randomUUID();
    const body = { reasons: 'unreadable' };
    const handler = awards.as('handler-1');
    const path = signal('application.return', application);
    const answers = await Promise.all(Array.from({ length: 10 }, async () => handler.post(path, body, key)));
    const codes = new Set(
      answers.map(({ status, body: { code } }) => `${status} ${typeof code === 'string' ? code : 'ok'}`),
    );
    expect([...codes].filter((code) => code !== '200 ok' && code !== '409 idempotency.running')).toEqual([]);
    const first = await handler.post(path, body, key);
    const again = await handler.post(path, body, key);
    expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
    expect(again.body).toMatchObject({ state: 'returned', version: 2 });
    expect((await handler.post(path, { reasons: 'other' }, key)).body).toMatchObject({
      code: 'idempotency.otherBody',
    });
    const { steps } = (await handler.get(`/applications/${application}/steps`)).body as { steps: object[] };
    expect(steps).toHaveLength(2);
  });

  it('keeps refusals too: the same request gets the same refusal', async () => {
    const key = randomUUID();
    const body = { outcome: 'grant', reasons: 'early' };
    const first = await awards.as('handler-1').post(signal('office.propose'), body, key);
    expect((await awards.as('handler-1').post(signal('office.propose'), body, key)).body).toEqual(first.body);
  });

  it('of one person is not the key of another', async () => {
    const key = randomUUID();
    const one = await awards
      .as('handler-1')
      .post(signal('office.propose'), { outcome: 'grant', reasons: 'a' }, key);
    const other = await awards
      .as('handler-2')
      .post(signal('office.propose'), { outcome: 'refuse', reasons: 'b' }, key);
    expect([one.body['code'], other.body['code']]).toEqual(['state.notAccepting', 'state.notAccepting']);
  });
});

describe('what a party reads', () => {
  it('names the state, the stage, whom it waits for until when, and what this person may do', async () => {
    const { body, headers } = await awards.as('handler-1').get(`/applications/${id}`);
    expect(body).toMatchObject({
      state: 'submitted',
      group: 'submitted',
      name: { zh: '待受理' },
      waitsFor: [{ task: 'accept', waitsFor: 'office' }],
      allowed: [
        { type: 'application.accept' },
        { type: 'application.return' },
        { type: 'application.decline' },
      ],
    });
    expect(headers.get('etag')).toBe('"1"');
    const own = await awards.as('applicant-qiaoxi').get(`/applications/${id}`);
    expect(own.body['allowed']).toMatchObject([{ type: 'application.withdraw' }]);
  });

  it('is not sent again to a client that has it', async () => {
    const token = await fetch(`${awards.url}/api/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'handler-1' }),
    }).then(async (response) => ((await response.json()) as { access_token: string }).access_token);
    const headers = { authorization: `Bearer ${token}`, 'if-none-match': '"1"' };
    expect((await fetch(`${awards.url}/api/applications/${id}`, { headers })).status).toBe(304);
  });

  it('of a command is its outcome, and nobody else’s business', async () => {
    const submitted = await submit();
    const path = `/commands/${String(submitted.body['commandId'])}`;
    expect((await awards.as('applicant-qiaoxi').get(path)).body).toMatchObject({
      outcome: 'accepted',
      seq: 1,
    });
    expect((await awards.as('handler-1').get(path)).body).toMatchObject({ code: 'command.unknown' });
  });
});

describe('the health of the API', () => {
  it('is well while a worker polls, and names the worker when none does', async () => {
    expect(await (await fetch(`${awards.url}/api/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${awards.url}/api/health/ready`);
    expect(await ready.json()).toEqual({
      status: 'ready',
      checks: {
        postgresql: null,
        temporal: null,
        sealing: null,
        following: null,
        recording: null,
        exporting: null,
      },
    });
    expect(ready.status).toBe(200);
  });
});

function unsigned(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: 'handler-1', exp: 9_999_999_999 })}.`;
}
