import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';

const PER_PERSON = 3;
const PER_ADDRESS = 12;
const MINUTE_S = 60;

let awards: Awards;
const tokens = new Map<string, string>();
beforeAll(async () => {
  // The proxy is the test itself, so that it can come from any address.
  awards = await startAwards({
    limits: { perPerson: PER_PERSON, perAddress: PER_ADDRESS, trustedProxies: ['127.0.0.1'] },
  });
  for (const account of ['applicant-qiaoxi', 'applicant-yunhe', 'applicant-xinqian'])
    tokens.set(account, (await awards.deps.development?.issuer.tokenFor(account)) ?? '');
});
afterAll(async () => awards.stop());

interface Asked {
  readonly status: number;
  readonly type: string | null;
  readonly retryAfter: string | null;
  readonly body: Record<string, unknown>;
}

async function ask(from: string, account: string | null, path: string, body?: object): Promise<Asked> {
  const response = await fetch(`${awards.url}/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'x-forwarded-for': from,
      'accept-language': 'en',
      ...(account === null ? {} : { authorization: `Bearer ${tokens.get(account) ?? ''}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

const draft = { claim: { item: 'C1' } };
const draftsOf = async (account: string): Promise<number> => {
  const [row] = await awards.database.sql<{ n: number }[]>`
    select count(*)::int as n from drafts where person = ${`p-${account}`}`;
  return row?.n ?? 0;
};
const expectHeldUp = ({ status, type, retryAfter, body }: Asked): void => {
  expect(status).toBe(429);
  expect(type).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    code: 'rate.exceeded',
    status: 429,
    type: 'urn:gongshu:problem:rate.exceeded',
    title: 'Too many requests: wait as long as Retry-After says.',
  });
  // In whole seconds, and within the minute.
  expect(retryAfter).toMatch(/^\d+$/);
  expect(Number(retryAfter)).toBeGreaterThan(0);
  expect(Number(retryAfter)).toBeLessThanOrEqual(MINUTE_S);
};

describe('the requests of a person in a minute', () => {
  it('are answered up to the limit; one more learns how long to wait, and has no effect', async () => {
    for (let n = 1; n <= PER_PERSON; n += 1)
      expect((await ask('203.0.113.1', 'applicant-qiaoxi', '/drafts', draft)).status).toBe(201);
    expectHeldUp(await ask('203.0.113.1', 'applicant-qiaoxi', '/drafts', draft));
    expect(await draftsOf('applicant-qiaoxi')).toBe(PER_PERSON);
  });

  it('are counted wherever they come from: another address does not help', async () => {
    expectHeldUp(await ask('203.0.113.2', 'applicant-qiaoxi', '/drafts', draft));
    expect(await draftsOf('applicant-qiaoxi')).toBe(PER_PERSON);
  });

  it('hold nobody else up, at the same address either', async () => {
    expect((await ask('203.0.113.1', 'applicant-yunhe', '/drafts', draft)).status).toBe(201);
    expect(await draftsOf('applicant-yunhe')).toBe(1);
  });
});

describe('the requests of an address in a minute', () => {
  it('are answered up to the limit; one more learns how long to wait, from every sender', async () => {
    for (let n = 1; n <= PER_ADDRESS; n += 1)
      expect((await ask('203.0.113.9', null, '/policy')).status).toBe(200);
    expectHeldUp(await ask('203.0.113.9', null, '/policy'));
    expectHeldUp(await ask('203.0.113.9', 'applicant-xinqian', '/drafts', draft));
    expect(await draftsOf('applicant-xinqian')).toBe(0);
  });

  it('hold no other address up, and are not counted against the person', async () => {
    expect((await ask('203.0.113.10', null, '/policy')).status).toBe(200);
    for (let n = 1; n <= PER_PERSON; n += 1)
      expect((await ask('203.0.113.10', 'applicant-xinqian', '/drafts', draft)).status).toBe(201);
  });

  it('count those with a bad token, so that nobody tries tokens without end', async () => {
    const answers: number[] = [];
    for (let n = 0; n <= PER_ADDRESS; n += 1)
      answers.push((await ask('203.0.113.11', 'nobody', '/drafts')).status);
    expect(answers).toEqual([...Array.from({ length: PER_ADDRESS }, () => 401), 429]);
  });
});
