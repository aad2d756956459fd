import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { Browser } from '../support/browser.ts';
import { descriptionOf } from '../support/checked-answers.ts';
import { ACCOUNT_OF } from '../support/people.ts';
import { ROLES, type Role } from '../../use-cases/permission.ts';

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
    headers: {
      origin: awards.url,
      'idempotency-key': randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
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

/** Acts of others than administrators by which somebody decides who may act, or where money goes. */
const OF_OTHERS = ['PUT /enterprises/{code}/bank-account'];
const NAMED = {
  code: '91330105MA2AXQ001U',
  id: 'p-citizen-1',
  person: 'p-citizen-1',
  unit: 'nowhere',
  number: '999',
};

interface Act {
  readonly route: string;
  readonly by: Role;
  readonly example: object | undefined;
}

/** Every route by which something is changed, with one of those who may. */
async function acts(): Promise<readonly Act[]> {
  const { paths } = await descriptionOf(awards.app);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const permission: unknown = operation['x-permission'];
      const by = ROLES.filter((role) => Array.isArray(permission) && permission.includes(role)).at(-1);
      if (method === 'get' || by === undefined) return [];
      const body: unknown = Object.values(operation.requestBody?.content ?? {})[0]?.example;
      const example = typeof body === 'object' && body !== null ? body : undefined;
      return [{ route: `${method.toUpperCase()} ${path}`, by, example }];
    }),
  );
}

describe('over all routes', () => {
  it('a session of long ago carries out no act of administration, and none on where money goes', async () => {
    const every = await acts();
    const needed = every.filter(({ route, by }) => by === 'administrator' || OF_OTHERS.includes(route));
    expect(needed.length).toBeGreaterThan(15);
    const answered = async ({ route, by, example }: Act, browser: Browser): Promise<unknown> => {
      const [method = '', path = ''] = route.split(' ');
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        String(Object.entries(NAMED).find(([key]) => key === name)?.[1]),
      );
      await age(ACCOUNT_OF[by], '1 hour');
      const { status, body } = await send(browser, method, address, example);
      return [route, status, body['code']];
    };
    const browsers = new Map<Role, Browser>();
    const browserOf = async (by: Role): Promise<Browser> => {
      const known = browsers.get(by) ?? (await signedIn(ACCOUNT_OF[by]));
      browsers.set(by, known);
      return known;
    };
    for (const act of needed)
      expect(await answered(act, await browserOf(act.by))).toEqual([act.route, 401, 'signIn.stale']);
    // An act of another kind is carried out, so that the answers above are no accident of the session's age.
    const other = every.find((act) => !needed.includes(act));
    if (other === undefined) throw new Error('every act asks for a fresh sign-in');
    expect(await answered(other, await browserOf(other.by))).not.toContain('signIn.stale');
  });
});

describe('a sign-in', () => {
  it('asks the provider for an authentication of the last ten minutes', async () => {
    const { location } = await new Browser().goUntil(`${awards.url}/api/session/sign-in`, {}, () => true);
    expect(new URL(location).searchParams.get('max_age')).toBe('600');
  });
});
