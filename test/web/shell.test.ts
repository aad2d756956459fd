import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PORTAL_POLICY, PRESSABLE_STYLE } from '../../api/http/portal-policy.ts';
import { signIn, startPortal, type PortalUnderTest } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

const html = { accept: 'text/html' };
const get = async (path: string, headers: Record<string, string> = html) =>
  fetch(`${portal.awards.url}${path}`, { headers, redirect: 'manual' });

describe('a page of the portal', () => {
  it('is answered at every address that a browser opens, with the whole policy', async () => {
    const policy = Object.entries(PORTAL_POLICY)
      .map(([name, sources]) => `${name} ${sources.join(' ')}`)
      .join(';');
    for (const path of ['/', '/awards/A1', '/apply/C1?act=x']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<div id="portal">');
      expect(answer.headers.get('content-security-policy')).toBe(policy);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
    }
  });

  it.each(['/api/nowhere', '/oidc', '/assets/none.js', '/.git/config', '/a/.env'])(
    'is not answered at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('is not answered to a program that asks for JSON', async () => {
    const answer = await get('/awards', { accept: 'application/json' });
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'route.unknown' }]);
  });

  it('has files that are kept for good, compressed, and named by their content', async () => {
    const page = await (await get('/')).text();
    const [script = ''] = /\/assets\/[^"]+\.js/.exec(page) ?? [];
    const answer = await get(script, { 'accept-encoding': 'br' });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const etag = answer.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = { url: script, headers: { 'accept-encoding': 'br', 'if-none-match': etag } };
    expect((await portal.awards.app.inject(again)).statusCode).toBe(304);
  });
});

describe('the policy of the portal', () => {
  it('names the one style that React Aria puts in by itself, of the installed version', async () => {
    const require = createRequire(import.meta.url);
    const home = dirname(require.resolve('react-aria/package.json'));
    const source = await readFile(join(home, 'dist/private/interactions/usePress.mjs'), 'utf8');
    const [, attribute = ''] = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source) ?? [];
    const [, style = ''] = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source) ?? [];
    const text = style.replace(/\$\{[^}]+\}/, attribute).trim();
    const hash = createHash('sha256').update(text).digest('base64');
    expect(PRESSABLE_STYLE).toBe(`'sha256-${hash}'`);
  });

  it('reports nothing on the portal itself, and lets no planted script run', async () => {
    const { page, faults } = await portal.visit(null);
    expect(faults).toEqual([]);
    await page.route('**/policy', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</body>', '<script>window.planted = 1</script></body>');
      await route.fulfill({ response: answer, body });
    });
    await page.goto('/policy');
    await page.locator('h1').waitFor();
    await expect.poll(() => faults.join()).toContain('inline script');
    const attempts = await page.evaluate(`[
      () => { document.body.append(Object.assign(document.createElement('div'), { innerHTML: '<img src=x onerror="window.planted = 2">' })) },
      () => { document.body.append(Object.assign(document.createElement('script'), { text: 'window.planted = 3' })) },
      () => { document.body.setAttribute('onfocus', 'window.planted = 4') },
    ].map((attempt) => { try { attempt(); return 'ran' } catch { return 'refused' } })`);
    expect(attempts).toEqual(['refused', 'refused', 'refused']);
    expect(await page.evaluate('window.planted')).toBeUndefined();
  });
});

describe('the script of a first page', () => {
  it.each([
    ['anybody', 'pages/anyone/welcome.tsx', 200],
    ['an applicant', 'pages/applicant/my-awards.tsx', 200],
    ['an officer', 'pages/reviewer/inbox.tsx', 250],
    ['an award', 'pages/award.tsx', 200],
  ])('of %s weighs no more than its budget', async (_, page, most) => {
    const kilobytes = (await bytesOf(['main.tsx', page])) / 1024;
    expect(kilobytes).toBeGreaterThan(50);
    expect(kilobytes).toBeLessThan(most);
  });
});

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
}

/** How many bytes some sources weigh, compressed, with everything that they import. */
async function bytesOf(sources: readonly string[]): Promise<number> {
  const folder = portal.awards.deps.pages ?? '';
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const source of sources) add(source === 'main.tsx' ? 'index.html' : source);
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('a person', () => {
  it('picks who they are, sees their own start, and signs out again', async () => {
    const { page } = await portal.visit('applicant-qiaoxi');
    await page.getByRole('heading', { name: '我的申请' }).waitFor();
    await page.getByText('您代表 桥西食品有限公司').waitFor();
    await page.locator('header').getByText('乔西（样例） 桥西食品有限公司（样例）').waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForURL(/\/oidc\/session\/end/);
    await page.getByRole('button').first().click();
    await page.getByRole('link', { name: '登录后申报' }).waitFor();
  });

  it('reads in both languages whom they can sign in as', async () => {
    const { page } = await portal.visit(null);
    await page.locator('header').getByRole('link', { name: '登录' }).click();
    await page.getByRole('button', { name: /handler-1.*办公室经办.*the office, handles/ }).waitFor();
    await page.getByRole('button', { name: /citizen-1.*公众/ }).click();
    await page.getByText('您没有代表任何单位').waitFor();
    expect(await page.getByRole('link', { name: '登录后申报' }).count()).toBe(0);
    await page.getByRole('link', { name: '提出异议' }).click();
    await page.getByRole('heading', { level: 1, name: '正在公示' }).waitFor();
  });

  it('reads the same in English, and stays in it', async () => {
    const { page } = await portal.visit('handler-1');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    expect(await page.locator('header .self').innerText()).toBe('景一（样例） handler of the office');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  });

  it('whose session ends goes on where they were, and finds every word that they typed', async () => {
    const { page } = await portal.visit('applicant-qiaoxi');
    await page.goto('/apply/C1');
    await page.getByLabel('证书编号').fill('HZ-未提交-1');
    await portal.awards.asOwner().sql`delete from sessions where account = 'applicant-qiaoxi'`;
    await page
      .getByLabel('添加文件')
      .first()
      .setInputFiles({
        name: 'certificate.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4'),
      });
    await page.getByRole('dialog').getByRole('link', { name: '重新登录' }).click();
    await page.waitForURL(/\/oidc\/|\/apply\//);
    if (page.url().includes('/oidc/')) await page.getByRole('button', { name: 'applicant-qiaoxi' }).click();
    await page.waitForURL(/\/apply\/C1/);
    expect(await page.getByLabel('证书编号').inputValue()).toBe('HZ-未提交-1');
  });

  it('of another name sees nothing of what somebody typed in the same browser', async () => {
    const { page } = await portal.visit('applicant-qiaoxi');
    await page.goto('/apply/C1');
    await page.getByLabel('证书编号').fill('HZ-1');
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForURL(/\/oidc\/session\/end/);
    await page.getByRole('button').first().click();
    await page.getByRole('link', { name: '登录后申报' }).waitFor();
    await signIn(page, 'applicant-yunhe');
    await page.goto('/apply/C1');
    expect(await page.getByLabel('证书编号').inputValue()).toBe('');
  });
});

describe('what cannot be had', () => {
  it('is said on a page of its own: no such address, no such award, and a system that does not answer', async () => {
    const { page } = await portal.visit('applicant-qiaoxi');
    await page.goto('/nowhere');
    await page.getByRole('heading', { name: '找不到' }).waitFor();
    await page.goto('/awards/A0000000000000000');
    await page.getByRole('heading', { name: '找不到' }).waitFor();
    await page.route('**/api/session', (route) => route.abort());
    await page.goto('/');
    await page.getByText('连不上系统').waitFor();
    await page.unroute('**/api/session');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { name: '我的申请' }).waitFor();
  });
});

describe('the first pages', () => {
  it.each([
    ['anybody', null, 390, false],
    ['anybody', null, 1440, true],
    ['an applicant', 'applicant-qiaoxi', 390, true],
    ['an applicant', 'applicant-qiaoxi', 1440, false],
    ['an officer', 'handler-1', 390, false],
    ['an officer', 'handler-1', 1440, true],
  ])('of %s (%s) are accessible and fit %i px, dark: %s', async (_, account, width, dark) => {
    const { page, accessibility, faults, picture } = await portal.visit(account, { width, dark });
    for (const path of ['/', ...(account === 'applicant-qiaoxi' ? ['/apply', '/apply/C1'] : [])]) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      await page.getByText('正在读取…').first().waitFor({ state: 'detached' });
      await picture(`first${path.replaceAll('/', '-')}-${account ?? 'anybody'}`);
      expect(await accessibility(), path).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        path,
      ).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });
});
