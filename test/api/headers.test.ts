import { request as ask } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';

let awards: Awards;
let application: string;
beforeAll(async () => {
  awards = await startAwards();
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim(), documents: [] });
  application = String(body['id']);
});
afterAll(async () => awards.stop());

const tokenOf = async (account: string): Promise<string> =>
  (await awards.deps.development?.issuer.tokenFor(account)) ?? '';
/** As raw as it comes: the status and headers of an answer, of which nothing more is read. */
async function headersOf(path: string, account: string | null = null, method = 'GET') {
  const authorization = account === null ? {} : { authorization: `Bearer ${await tokenOf(account)}` };
  const request = ask(`${awards.url}${path}`, { method, headers: { ...authorization } });
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.destroy();
  return { status: response.statusCode, headers: response.headers };
}

describe('every answer', () => {
  it.each<[string, number, () => Promise<Awaited<ReturnType<typeof headersOf>>>]>([
    ['a page for people', 200, async () => headersOf('/api/docs/')],
    ['an open resource', 200, async () => headersOf('/api/policy')],
    ['a person’s own', 200, async () => headersOf(`/api/applications/${application}`, 'applicant-qiaoxi')],
    ['a stream of events', 200, async () => headersOf('/api/tasks/events', 'handler-1')],
    ['a refusal', 401, async () => headersOf('/api/session')],
    ['an address of the door that is none', 404, async () => headersOf('/api/nowhere')],
    ['an address outside the door', 404, async () => headersOf('/.git/config')],
  ])('tells a browser to trust nothing else: %s', async (_, status, asked) => {
    const answer = await asked();
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    const policy = headers['content-security-policy'] as string;
    const isPage = /^text\/html/.test(headers['content-type'] ?? '');
    for (const directive of [
      isPage ? "default-src 'self'" : "default-src 'none'",
      ...(isPage ? ["script-src 'self'"] : []),
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split(';')).toContain(directive);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['cross-origin-opener-policy']).toBe(isPage ? 'same-origin' : undefined);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
  });

  it('of text says how it is encoded', async () => {
    for (const [path, account] of [
      ['/api/docs/', null],
      ['/api/tasks/events', 'handler-1'],
    ] as const)
      expect((await headersOf(path, account)).headers['content-type']).toMatch(/^text\/.*charset=utf-8/i);
  });
});

describe('what a person is answered', () => {
  it.each(['/session', '/applications', '/tasks', '/notifications', '/applications/A000000000000000'])(
    'is kept by no cache: %s',
    async (path) => {
      expect((await headersOf(`/api${path}`, 'handler-1')).headers['cache-control']).toBe('no-store');
    },
  );

  it('is not confused with what is open to anyone, which may be kept', async () => {
    expect((await headersOf('/api/policy')).headers['cache-control']).toBeUndefined();
  });
});

describe('the API', () => {
  it('answers no TRACE, and lists no folder', async () => {
    expect((await headersOf('/api/policy', null, 'TRACE')).status).toBe(404);
    expect(await (await fetch(`${awards.url}/api/docs/static/`)).text()).toContain('<div id="swagger-ui">');
    expect((await fetch(`${awards.url}/api/`)).status).toBe(404);
  });

  it('tells nobody outside how it reaches what it needs: the cause stands in the log', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const health = async () =>
      Promise.resolve({
        needs: { postgresql: new Error('connect ECONNREFUSED db.internal:5432'), temporal: null },
        attention: {},
      });
    const app = buildApp({ ...awards.deps, health }, { level: 'warn', stream });
    const answer = await app.inject('/api/health/ready');
    expect(answer.json()).toEqual({
      status: 'not ready',
      checks: { postgresql: 'does not answer', temporal: null },
    });
    expect(lines.join()).toContain('db.internal');
    await app.close();
  });
});
