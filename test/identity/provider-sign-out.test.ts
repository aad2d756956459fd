import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { Browser } from '../support/browser.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const PATH = '/api/session/provider-sign-out';
const signedIn = async (account: string): Promise<Browser> => {
  const browser = new Browser();
  await browser.signIn(awards.url, account);
  return browser;
};
const status = async (browser: Browser): Promise<number> =>
  (await browser.send(`${awards.url}/api/session`)).status;

describe('a person who signs out at the provider', () => {
  it('is signed out here as well, in every browser; nobody else is', async () => {
    const [here, there] = [await signedIn('handler-1'), await signedIn('handler-1')];
    const other = await signedIn('handler-2');
    const page = await (await here.send(`${awards.url}/oidc/session/end`)).text();
    const action = /action="([^"]*)"/.exec(page)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
    await here.send(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    await expect.poll(async () => status(here)).toBe(401);
    expect([await status(there), await status(other)]).toEqual([401, 200]);
  });
});

describe('a logout token', () => {
  /** A door that believes one key, so that tokens can be made for it. */
  async function api() {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const stranger = await generateKeyPair('ES256');
    const issuer = {
      ...awards.deps.issuer,
      keys: {
        find: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] }),
        fetchedAt: () => 0,
      },
    };
    const app = buildApp({ ...awards.deps, issuer, development: null });
    const say = async (change: object = {}, header: object = {}, isStranger = false) => {
      const claims: Record<string, unknown> = {
        ...{ iss: issuer.issuer, aud: awards.deps.portal.clientId, sub: 'finance-1', jti: randomUUID() },
        ...{ iat: Math.floor(Date.now() / 1000), events: { [EVENT]: {} } },
        ...change,
      };
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'k', typ: 'logout+jwt', ...header })
        .sign(isStranger ? stranger.privateKey : privateKey);
      return app.inject({
        method: 'POST',
        url: PATH,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ logout_token: token }).toString(),
      });
    };
    return { say, close: async () => app.close() };
  }
  const seconds = (ago: number): number => Math.floor(Date.now() / 1000) - ago;

  it('of the provider for this portal ends the sessions of its subject, and is answered without a body', async () => {
    const browser = await signedIn('finance-1');
    const { say, close } = await api();
    const answer = await say();
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([204, '', 'no-store']);
    expect(await status(browser)).toBe(401);
    await close();
  });

  it.each<[string, object, object, boolean?]>([
    ['of a stranger', {}, {}, true],
    ['for another client', { aud: 'other' }, {}],
    ['for the API, as an access token has it', { aud: 'urn:gongshu:api' }, {}],
    ['of another issuer', { iss: 'https://evil.example' }, {}],
    ['of another type', {}, { typ: 'JWT' }],
    ['of the type of an access token', {}, { typ: 'at+jwt' }],
    ['with a nonce, as an ID token has one', { nonce: 'n' }, {}],
    ['without an event', { events: undefined }, {}],
    ['with another event', { events: { 'http://schemas.openid.net/event/other': {} } }, {}],
    ['with an event that is no object', { events: { [EVENT]: 'yes' } }, {}],
    ['with no subject', { sub: undefined }, {}],
    ['with no name of its own', { jti: undefined }, {}],
    ['of three minutes ago', { iat: seconds(180) }, {}],
    ['of the future', { iat: seconds(-3600) }, {}],
    ['that has ended', { exp: seconds(60) }, {}],
  ])('%s ends nothing', async (_, change, header, isStranger = false) => {
    const browser = await signedIn('finance-1');
    const { say, close } = await api();
    const answer = await say(change, header, isStranger);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'signOut.invalid' });
    expect(await status(browser)).toBe(200);
    await close();
  });

  it('that is none, or that comes as JSON, is refused', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const post = async (headers: Record<string, string>, payload: string) =>
      (await awards.app.inject({ method: 'POST', url: PATH, headers, payload })).statusCode;
    expect(await post(form, 'logout_token=nonsense')).toBe(400);
    expect(await post(form, 'other=1')).toBe(422);
    expect(await post({ 'content-type': 'application/json' }, '{"logout_token":"x"}')).toBe(422);
  });
});
