import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtPortal } from '../../server/built-portal.ts';
import { startAwards, type Awards } from './awards.ts';
import { startChromium } from './chromium.ts';

/** The whole system with its portal, and a browser. */
export interface PortalUnderTest {
  readonly awards: Awards;
  readonly browser: Browser;
  /** A browser of a person for themselves, signed in on the page of the issuer; nobody, if there is no account. */
  visit(account: string | null, options?: VisitOptions): Promise<Visit>;
  stop(): Promise<void>;
}

interface VisitOptions {
  readonly width?: number;
  readonly dark?: boolean;
}

/** One person at the portal. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a page of the portal and waits until its heading stands. */
  readonly open: (path: string) => Promise<void>;
  /** What axe finds on the page as it stands. */
  readonly accessibility: () => Promise<readonly string[]>;
  /** Takes a picture of the whole page, and one of its top, into the folder that `PICTURES` names, if it names one. */
  readonly picture: (name: string) => Promise<void>;
  /** What went wrong without a word so far: errors of scripts, and reports of the policy. */
  readonly faults: readonly string[];
}

const require = createRequire(import.meta.url);

export async function startPortal(options: Parameters<typeof startAwards>[0] = {}): Promise<PortalUnderTest> {
  const pages = await builtPortal('.data/cache', () => undefined);
  const [awards, browser] = await Promise.all([startAwards({ ...options, pages }), startChromium()]);
  return {
    awards,
    browser,
    visit: async (account, visitOptions = {}) => visitAt(browser, awards.url, account, visitOptions),
    async stop() {
      await browser.close();
      await awards.stop();
    },
  };
}

async function visitAt(
  browser: Browser,
  url: string,
  account: string | null,
  { width = 1280, dark = false }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (/Content Security Policy|Trusted ?Type/i.test(line.text())) faults.push(line.text());
  });
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    await page.locator('h1').waitFor();
  };
  await open('/');
  if (account !== null) await signIn(page, account);
  return {
    context,
    page,
    open,
    faults,
    accessibility: async () => findings(page),
    picture: async (name) => {
      const folder = process.env['PICTURES'];
      if (folder === undefined) return;
      const path = join(folder, `${name}-${String(width)}${dark ? '-dark' : ''}`);
      await page.screenshot({ path: `${path}.png`, fullPage: true });
      await page.screenshot({ path: `${path}.jpg`, type: 'jpeg', quality: 70 });
    },
  };
}

/** As a person does it: the link, and the button that bears the account. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page
    .locator('header')
    .getByRole('link', { name: /登录|Sign in/ })
    .click();
  await page.getByRole('button', { name: account }).click();
  await page
    .locator('header .who')
    .getByRole('button', { name: /退出|Sign out/ })
    .waitFor();
}

const AXE = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))`;

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(await AXE);
  return page.evaluate<readonly string[]>(RUN);
}
