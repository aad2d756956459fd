import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

/** A request that names a host, as a browser does of the page from which it comes. */
async function send(host: string, path: string, body?: object) {
  const headers = { host, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const request = ask(`${awards.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers });
  request.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}
const token = (host: string) => send(host, '/api/dev/token', { account: 'administrator-1' });

describe('a request that names another host', () => {
  it.each([
    'evil.example',
    'evil.example:8080',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    'evil.example@127.0.0.1',
    'evil.example/127.0.0.1',
    '192.168.0.1',
    '0.0.0.0',
  ])('%j gets no token, and no page', async (host) => {
    const answer = await token(host);
    expect([answer.statusCode, await json(answer)]).toMatchObject([421, { code: 'request.otherHost' }]);
    for (const path of [
      '/api/session/sign-in',
      '/api/dev/mailbox',
      '/oidc/.well-known/openid-configuration',
      '/nowhere',
    ])
      expect((await send(host, path)).statusCode).toBe(421);
  });

  it('is still told that this process lives', async () => {
    expect((await send('10.0.0.7:8080', '/api/health/live')).statusCode).toBe(200);
  });
});

describe('a request that names this machine', () => {
  it.each(['localhost', 'localhost:1', '127.0.0.1', '127.1.2.3', '[::1]:8080', 'LOCALHOST'])(
    '%j is answered',
    async (host) => {
      expect((await token(host)).statusCode).toBe(200);
    },
  );

  it('by another name than the public address is led there before a cookie is set', async () => {
    const { port } = new URL(awards.url);
    const path = '/api/session/sign-in?returnTo=/awards/A1';
    const { statusCode, headers } = await send(`localhost:${port}`, path);
    expect([statusCode, headers.location, headers['set-cookie']]).toEqual([
      303,
      `${awards.url}${path}`,
      undefined,
    ]);
    const there = await send(`127.0.0.1:${port}`, path);
    expect(there.headers['set-cookie']).toHaveLength(1);
  });
});
