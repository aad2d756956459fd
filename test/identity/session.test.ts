import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { Browser } from '../support/browser.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const api = (path: string): string => `${awards.url}/api${path}`;
const signedIn = async (account = 'applicant-qiaoxi'): Promise<Browser> => {
  const browser = new Browser();
  await browser.signIn(awards.url, account);
  return browser;
};
const who = async (browser: Browser) => {
  const response = await browser.send(api('/session'));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const own = () => ({ origin: awards.url, 'content-type': 'application/json' });

describe('a person at the portal', () => {
  it('picks a demonstration person and is signed in as that person', async () => {
    const browser = await signedIn('officer-market');
    expect(await who(browser)).toMatchObject({
      status: 200,
      body: {
        person: 'p-officer-market',
        roles: [{ capacity: 'verify', unit: 'market' }],
        enterprises: [],
        sessions: [{ isThis: true }],
      },
    });
  });

  it('returns to the page on which they began', async () => {
    const browser = new Browser();
    const button = await browser.buttonFor(awards.url, 'handler-1', '?returnTo=/awards/A1');
    const isBack = (location: string): boolean => location === `${awards.url}/awards/A1`;
    expect((await browser.goUntil(button, { method: 'POST' }, isBack)).response.status).toBe(303);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example'])(
    'is not sent to %s afterwards',
    async (returnTo) => {
      const response = await new Browser().send(
        api(`/session/sign-in?returnTo=${encodeURIComponent(returnTo)}`),
      );
      expect(response.status).toBe(422);
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );

  it('has a cookie for this host alone, out of reach of scripts, whose value the database does not know', async () => {
    const browser = new Browser();
    const button = await browser.buttonFor(awards.url, 'finance-1');
    const { response } = await browser.goUntil(button, { method: 'POST' }, (_, answer) =>
      answer.headers.getSetCookie().some((each) => each.startsWith('__Host-session')),
    );
    const line = response.headers.getSetCookie().find((each) => each.startsWith('__Host-session')) ?? '';
    for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(line).toContain(attribute);
    expect(line).not.toContain('Domain');
    const rows = await awards.database.sql`select id from sessions`;
    expect(rows.map(({ id }) => String(id))).not.toContain(browser.cookie('__Host-session'));
  });

  it('that nobody has registered is answered with that, and has no session', async () => {
    const browser = new Browser();
    const button = await browser.buttonFor(awards.url, 'citizen-1');
    const response = await browser.go(button.replace('citizen-1', 'nobody'), { method: 'POST' });
    expect(await response.json()).toMatchObject({ code: 'person.unknown', status: 403 });
    expect(browser.cookie('__Host-session')).toBeUndefined();
  });

  it('who changes roles has them on the next request, in the same session', async () => {
    const browser = await signedIn('citizen-1');
    const { sql } = awards.asOwner();
    await sql`insert into roles (person_id, capacity, from_day) values ('p-citizen-1', 'handle', '2020-01-01')`;
    expect((await who(browser)).body['roles']).toEqual([{ capacity: 'handle', unit: null, principal: null }]);
    await sql`delete from roles where person_id = 'p-citizen-1'`;
    expect((await who(browser)).body['roles']).toEqual([]);
  });
});

describe('session fixation', () => {
  it('fails: a value that somebody planted before the sign-in is worth nothing after it', async () => {
    const browser = new Browser();
    browser.set('__Host-session', 'planted');
    await browser.signIn(awards.url, 'handler-1');
    expect(browser.cookie('__Host-session')).not.toBe('planted');
    const attacker = new Browser();
    attacker.set('__Host-session', 'planted');
    expect(await who(attacker)).toMatchObject({ status: 401, body: { code: 'session.ended' } });
  });

  it('fails with a living session too: who signs in gets a new one, and the old one is over', async () => {
    const victim = await signedIn('handler-1');
    const old = victim.cookie('__Host-session') ?? '';
    await victim.go(api('/session/sign-in'));
    expect(victim.cookie('__Host-session')).not.toBe(old);
    const attacker = new Browser();
    attacker.set('__Host-session', old);
    expect((await who(attacker)).status).toBe(401);
    expect((await who(victim)).status).toBe(200);
  });

  it('fails by a callback as well: a code is good only in the browser that asked for it', async () => {
    const attacker = new Browser();
    const button = await attacker.buttonFor(awards.url, 'handler-2');
    const { location } = await attacker.goUntil(button, { method: 'POST' }, (at) =>
      at.includes('/api/session/callback'),
    );
    const victim = new Browser();
    expect(await (await victim.send(location)).json()).toMatchObject({ code: 'signIn.expired', status: 400 });
    await victim.send(api('/session/sign-in'));
    expect(await (await victim.send(location)).json()).toMatchObject({ code: 'signIn.failed', status: 400 });
    expect(victim.cookie('__Host-session')).toBeUndefined();
    expect((await attacker.send(location)).status).toBe(303);
    expect(await (await attacker.send(location)).json()).toMatchObject({ code: 'signIn.expired' });
  });
});

describe('a person who signs out', () => {
  it('is out: the same cookie sent again is refused, and the provider’s page ends its session too', async () => {
    const browser = await signedIn('finance-2');
    const value = browser.cookie('__Host-session') ?? '';
    const response = await browser.send(api('/session/sign-out'), {
      method: 'POST',
      headers: own(),
      body: '{}',
    });
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(await response.json()).toMatchObject({
      next: expect.stringContaining('/oidc/session/end') as string,
    });
    expect(browser.cookie('__Host-session')).toBeUndefined();
    const replay = new Browser();
    replay.set('__Host-session', value);
    expect(await who(replay)).toMatchObject({ status: 401, body: { code: 'session.ended' } });
    const change = await replay.send(api('/session/sign-out'), {
      method: 'POST',
      headers: own(),
      body: '{}',
    });
    expect(change.status).toBe(401);
  });

  it('can end the provider’s session as well, so that the next sign-in asks again', async () => {
    const browser = await signedIn('handler-2');
    const init = { method: 'POST', headers: own(), body: '{}' };
    const { next } = (await (await browser.send(api('/session/sign-out'), init)).json()) as { next: string };
    const page = await (await browser.send(next)).text();
    const action = /action="([^"]*)"/.exec(page)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const done = await browser.send(action, { method: 'POST', body });
    expect(new URL(done.headers.get('location') ?? '', action).pathname).toBe('/');
    expect(await browser.buttonFor(awards.url, 'handler-2')).toContain('/interaction/');
  });

  it('can do so everywhere at once', async () => {
    const [here, there] = [await signedIn('approver-1'), await signedIn('approver-1')];
    expect((await who(here)).body['sessions']).toHaveLength(2);
    const body = JSON.stringify({ everywhere: true });
    await here.send(api('/session/sign-out'), { method: 'POST', headers: own(), body });
    expect((await who(there)).status).toBe(401);
  });

  it('does not sign out anybody else', async () => {
    const [one, other] = [await signedIn('group-head'), await signedIn('group-deputy')];
    const body = JSON.stringify({ everywhere: true });
    await one.send(api('/session/sign-out'), { method: 'POST', headers: own(), body });
    expect((await who(other)).status).toBe(200);
  });
});

describe('a session', () => {
  it.each([
    ['a minute before its eight hours are over', `expires_at = now() + interval '1 minute'`, 200],
    ['when they are over', `expires_at = now()`, 401],
    ['after 59 minutes without a request', `seen_at = now() - interval '59 minutes'`, 200],
    ['after an hour without one', `seen_at = now() - interval '60 minutes'`, 401],
  ])('%s: %s', async (_, change, status) => {
    const browser = await signedIn('auditor-1');
    const { sql } = awards.asOwner();
    await sql.unsafe(`update sessions set ${change} where account = 'auditor-1'`);
    expect((await who(browser)).status).toBe(status);
    await sql`delete from sessions where account = 'auditor-1'`;
  });
});

describe('a request from another origin with the victim’s cookie', () => {
  const form = 'application/x-www-form-urlencoded';
  it.each([
    ['from a foreign page', { origin: 'https://evil.example' }],
    ['from the same host on another port', { origin: 'http://127.0.0.1:1' }],
    ['from a sandboxed frame', { origin: 'null' }],
    ['from another origin that the browser only classes', { 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['by a form that hides where it stands', { 'content-type': form }],
    [
      'that claims to be of the page and of another',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['that says nothing', {}],
  ])('%s changes nothing', async (_, headers: Record<string, string>) => {
    const victim = await signedIn('administrator-1');
    const response = await victim.send(api('/session/sign-out'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'request.crossSite' });
    expect((await who(victim)).status).toBe(200);
  });

  it('is refused on every route that changes something, before its body is read', async () => {
    const victim = await signedIn('applicant-qiaoxi');
    for (const path of ['/applications', '/applications/A1/signals/application.withdraw', '/dev/token'])
      expect(
        (await victim.send(api(path), { method: 'POST', headers: { origin: 'https://evil.example' } }))
          .status,
      ).toBe(403);
  });

  it('is let through from the portal’s own page, by either header: the guard is not simply shut', async () => {
    for (const headers of [{ origin: awards.url }, { 'sec-fetch-site': 'same-origin' }]) {
      const browser = await signedIn('administrator-2');
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      };
      expect((await browser.send(api('/session/sign-out'), init)).status).toBe(200);
    }
  });

  it('is not a matter of cookies where a token is sent: programs need no origin', async () => {
    const answer = await awards.as('citizen-1').post('/session/sign-out', {});
    expect(answer.status).toBe(200);
  });

  it('may not read either: no answer allows another origin', async () => {
    const victim = await signedIn('citizen-1');
    const response = await victim.send(api('/session'), { headers: { origin: 'https://evil.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
