import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { Browser } from '../support/browser.ts';

const ACCOUNT = { bank: '102331000000', holder: '桥西食品', number: '6222020200112233' };
const PATH = '/enterprises/91330105MA2AXQ001U/bank-account';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const signedIn = async (account: string): Promise<Browser> => {
  const browser = new Browser();
  await browser.signIn(awards.url, account);
  return browser;
};
/** As if everybody had signed in so long ago. */
const age = async (account: string, interval: string) =>
  awards.asOwner()
    .sql`update sessions set created_at = now() - ${interval}::interval where account = ${account}`;
const send = async (browser: Browser, method: string, path: string, body?: object) => {
  const response = await browser.send(`${awards.url}/api${path}`, {
    method,
    headers: { origin: awards.url, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the account to which money goes', () => {
  it.each([
    ['9 minutes', 200],
    ['10 minutes', 401],
    ['7 hours', 401],
  ])('is changed by whoever signed in %s ago: %i', async (interval, status) => {
    const browser = await signedIn('applicant-qiaoxi');
    await age('applicant-qiaoxi', interval);
    expect((await send(browser, 'PUT', PATH, ACCOUNT)).status).toBe(status);
    expect((await send(browser, 'GET', '/session')).status).toBe(200);
  });

  it('is changed after a new sign-in, to which the refusal shows the way', async () => {
    const browser = await signedIn('applicant-qiaoxi');
    await age('applicant-qiaoxi', '1 hour');
    const refused = await send(browser, 'PUT', PATH, ACCOUNT);
    expect(refused).toMatchObject({
      status: 401,
      body: { code: 'signIn.stale', signIn: '/api/session/sign-in' },
    });
    await browser.go(`${awards.url}${String(refused.body['signIn'])}`);
    expect((await send(browser, 'PUT', PATH, ACCOUNT)).status).toBe(200);
  });

  it('is changed by a program’s token at any time: nobody sits before it', async () => {
    expect((await awards.as('applicant-qiaoxi').send('PUT', PATH, ACCOUNT)).status).toBe(200);
  });
});

describe('who may act, and for whom', () => {
  const code = '91330105MA2AXQ001U';
  const role = { capacity: 'handle', fromDay: '2026-01-01' };
  const key = { id: 'fresh', person: 'p-registry-1', publicKey: '1'.repeat(43) };
  const delegation = {
    ...{ principal: 'p-handler-1', substitute: 'p-handler-2', capacity: 'handle' },
    ...{ fromDay: '2026-01-01', untilDay: '2026-01-02', reason: 'away' },
  };

  it.each<[string, string, string, object | undefined]>([
    ['an account', 'PUT', '/admin/people/p-citizen-1/account', { account: 'citizen-one' }],
    ['a role', 'POST', '/admin/people/p-citizen-1/roles', role],
    ['a delegation', 'POST', '/admin/delegations', delegation],
    ['an agent', 'PUT', `/admin/enterprises/${code}/agents/p-citizen-1`, undefined],
    ['a registry’s key', 'POST', '/registry-keys', key],
  ])('is not changed by a session of long ago: %s', async (_, method, path, body) => {
    const browser = await signedIn('administrator-1');
    await age('administrator-1', '1 hour');
    expect(await send(browser, method, path, body)).toMatchObject({
      status: 401,
      body: { code: 'signIn.stale' },
    });
    await browser.go(`${awards.url}/api/session/sign-in`);
    expect((await send(browser, method, path, body)).body['code']).not.toBe('signIn.stale');
  });
});

describe('a sign-in', () => {
  it('asks the provider for an authentication of the last ten minutes', async () => {
    const { location } = await new Browser().goUntil(`${awards.url}/api/session/sign-in`, {}, () => true);
    expect(new URL(location).searchParams.get('max_age')).toBe('600');
  });
});
