import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

async function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const request = ask(`${awards.url}${path}`, { method, headers });
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('the pages of the description', () => {
  it('are whole: every file that they name is there, and the README leads to them', async () => {
    const page = await get('/api/docs/', { accept: BROWSER });
    expect(page.status).toBe(200);
    const named = [...page.body.matchAll(/(?:src|href)="\.?\/?([^"#]+)"/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) {
      const file = await get(name.startsWith('/') ? name : `/api/docs/${name.replace(/^api\/docs\//, '')}`);
      expect([name, file.status]).toEqual([name, 200]);
    }
    expect((await get('/api/docs/json')).body).toContain('"openapi":"3.1.0"');
    expect(await readFile('README.md', 'utf8')).toContain('/api/docs');
  });

  it('say by an ETag that nothing has changed, and travel compressed', async () => {
    const path = '/api/docs/static/swagger-ui.css';
    const plain = await get(path);
    const { etag = '' } = plain.headers;
    expect(etag).not.toBe('');
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    const packed = await get(path, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toContain('accept-encoding');
  });
});

describe('an error in the window of a browser', () => {
  it.each([
    ['nobody is signed in', '/api/session', 401, '登录'],
    ['an address that is none', '/nowhere', 404, '返回首页'],
    ['an address of the API that is none', '/api/nowhere', 404, '返回首页'],
    ['a query that does not fit', '/api/policy?on=yesterday', 422, '返回首页'],
  ])('is a page with a way on: %s', async (_, path, status, words) => {
    const answer = await get(path, { accept: BROWSER, 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers.vary).toContain('accept');
    expect(answer.body).toContain('<html lang="zh-Hans">');
    expect(answer.body).toContain(words);
  });

  it('shows what was typed as text, and runs nothing', async () => {
    const { body } = await get('/api/session?<script>alert(1)</script>"x', { accept: BROWSER });
    expect(body).not.toContain('<script>');
    expect(body).not.toContain('"x');
  });

  it('is a problem document for a program, and for what a page fetches', async () => {
    for (const accept of ['*/*', 'application/json']) {
      const answer = await get('/api/session', { accept });
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
    const sent = await get('/api/drafts', { accept: BROWSER }, 'POST');
    expect(sent.headers['content-type']).toContain('application/problem+json');
  });
});

describe('a browser that comes by another name of this machine', () => {
  it('is led to the public address before it is shown a page, and data is answered where it is', async () => {
    const host = `localhost:${new URL(awards.url).port}`;
    for (const path of ['/api/docs/', '/', '/nowhere']) {
      const { status, headers } = await get(path, { host, accept: BROWSER });
      expect([status, headers.location]).toEqual([303, `${awards.url}${path}`]);
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect((await get('/api/policy', { host })).status).toBe(200);
    expect((await get('/api/health/live', { host, accept: BROWSER })).status).toBe(200);
  });

  it('is not led round in a circle', async () => {
    expect((await get('/api/docs/', { accept: BROWSER })).status).toBe(200);
  });
});
