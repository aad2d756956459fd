import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CERTIFICATE } from '../../tour/forms.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

/** Counts what somebody does: each click, each field that is filled in, each file that is picked. */
function counting({ page }: Visit) {
  let acts = 0;
  const counted = async (act: Promise<unknown>): Promise<void> => {
    acts += 1;
    await act;
  };
  return { page, counted, acts: () => acts };
}

describe('the main jobs', () => {
  it('take an applicant from the start to a submitted application in at most 25 acts', async () => {
    const { page, counted, acts } = counting(await portal.visit('applicant-qiaoxi'));
    await counted(page.getByRole('link', { name: '新的申报' }).click());
    await counted(
      page
        .getByRole('link', { name: /市级名牌/ })
        .first()
        .click(),
    );
    await counted(page.getByLabel('认定对象').fill('桥西牌藕粉'));
    await counted(page.getByLabel('认定日期').fill('2026-01-05'));
    await counted(page.getByLabel('证书编号').fill('HZ-2026-777'));
    for (const question of await page.locator('fieldset.field').all())
      await counted(question.getByLabel('否', { exact: true }).check());
    for (const picker of await page.locator('input[type=file]').all())
      await counted(picker.setInputFiles(CERTIFICATE));
    await expect
      .poll(() => page.getByText('✓ 已附').count())
      .toBe(await page.locator('input[type=file]').count());
    await counted(page.getByRole('button', { name: '提交申报' }).click());
    await counted(page.getByRole('button', { name: /确认/ }).click());
    await page.getByRole('heading', { level: 1, name: '桥西牌藕粉' }).waitFor();
    console.info(`an application: ${String(acts())} acts`);
    expect(acts()).toBeLessThanOrEqual(25);
  });

  it('take an officer from the inbox to a decision in at most 6 acts', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const id = String(body['id']);
    const { page, counted, acts } = counting(await portal.visit('handler-1'));
    await counted(page.locator('.row', { hasText: id }).getByRole('link').click());
    await counted(page.getByRole('radio', { name: '受理', exact: true }).check());
    await counted(page.locator('form').getByRole('button', { name: '受理', exact: true }).click());
    await page.getByText('已办：受理').waitFor();
    console.info(`a decision: ${String(acts())} acts`);
    expect(acts()).toBeLessThanOrEqual(6);
  });
});

/** Goes on with Tab until something of this name has the focus; fails if the page ends before. */
async function tabTo({ page }: Visit, name: string): Promise<void> {
  for (let press = 0; press < 250; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      `(() => { const at = document.activeElement; return (at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim() })()`,
    );
    if (focused.startsWith(name)) return;
  }
  throw new Error(`no key leads to ${name}`);
}

describe('without a mouse', () => {
  it('an applicant asks to withdraw, thinks again, and withdraws', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const visit = await portal.visit('applicant-qiaoxi');
    await visit.open(`/awards/${String(body['id'])}`);
    const { keyboard } = visit.page;
    await tabTo(visit, '撤回申报');
    await keyboard.press('Enter');
    await visit.page.locator('section.do form').waitFor();
    await tabTo(visit, '撤回申报');
    await keyboard.press('Enter');
    await visit.page.getByRole('dialog').waitFor();
    await keyboard.press('Escape');
    await visit.page.getByRole('dialog').waitFor({ state: 'detached' });
    await visit.page.locator('section.do form button.main').focus();
    await keyboard.press('Enter');
    await visit.page.getByRole('dialog').waitFor();
    await tabTo(visit, '确认');
    await keyboard.press('Enter');
    await visit.page.getByText('已办：撤回申报').waitFor();
  });

  it('an officer gets from the inbox into an award and returns it with reasons', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const id = String(body['id']);
    const visit = await portal.visit('handler-2');
    await visit.page.locator('.row', { hasText: id }).waitFor();
    const { keyboard } = visit.page;
    await visit.open(`/awards/${id}`);
    await tabTo(visit, '受理');
    await keyboard.press('ArrowDown');
    await visit.page.getByRole('textbox', { name: '理由', exact: true }).waitFor();
    await tabTo(visit, '理由');
    await keyboard.type('证书不清晰');
    await tabTo(visit, '退回补正');
    await keyboard.press('Enter');
    await visit.page.getByText('已办：退回补正').waitFor();
  });
});

describe('a long list', () => {
  it('of a hundred thousand tasks holds at most 60 rows in the page, wherever it stands', async () => {
    const visit = await portal.visit('handler-1');
    const { page } = visit;
    const row = (number: number) => ({
      id: `A${String(number).padStart(16, '0')}.1.accept`,
      application: `A${String(number).padStart(16, '0')}`,
      task: 'accept',
      taskName: { zh: '受理申报', en: 'accept' },
      unit: '',
      firm: '桥西食品有限公司（样例）',
      shownName: `桥西牌第${String(number)}号`,
      item: 'C1',
      itemName: { zh: '市级名牌', en: 'city brand' },
      amountFen: null,
      due: '2026-03-09T16:00:00.000Z',
      isOverdue: false,
      escalatedTo: null,
      claimedBy: null,
      claimedUntil: null,
      claimedByName: null,
    });
    const tasks = Array.from({ length: 100_000 }, (_, number) => row(number));
    await page.route(/\/api\/tasks(\?|$)/, (route) => route.fulfill({ json: { tasks, next: null } }));
    await visit.open('/');
    await page.getByText('桥西牌第0号').waitFor();
    const rows = page.locator('.long li');
    expect(await rows.count()).toBeLessThanOrEqual(60);
    const took = await page.evaluate<number>(`new Promise((done) => {
      const list = document.querySelector('.long');
      const from = performance.now();
      list.scrollTop = list.scrollHeight / 2;
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
    })`);
    console.info(`a jump in 100,000 tasks: ${took.toFixed(0)} ms`);
    await page
      .getByText(/桥西牌第[45]\d{4}号/)
      .first()
      .waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(60);
  });
});

describe('the first page', () => {
  it.each([
    ['an applicant', 'applicant-qiaoxi', '我的申请'],
    ['an officer', 'handler-1', '待办'],
  ])('of %s after sign-in says how fast it was drawn', async (who, account, title) => {
    const { page } = await portal.visit(account);
    await page.goto('/');
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('正在读取…').first().waitFor({ state: 'detached' });
    const [first, whole] = await page.evaluate<[number, number]>(
      `[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.now()]`,
    );
    console.info(
      `the first page of ${who}: first picture ${first.toFixed(0)} ms, with data ${whole.toFixed(0)} ms`,
    );
    expect(first).toBeGreaterThan(0);
  });
});

describe('an interaction', () => {
  it('is timed from the first press to the next picture', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const { page, open } = await portal.visit('handler-1');
    await open(`/awards/${String(body['id'])}`);
    await page.evaluate(`{
      window.took = new Map();
      new PerformanceObserver((list) => list.getEntries().forEach(({ interactionId, duration }) =>
        interactionId > 0 && window.took.set(interactionId, Math.max(duration, window.took.get(interactionId) ?? 0)),
      )).observe({ type: 'event', durationThreshold: 16, buffered: true });
    }`);
    for (let turn = 0; turn < 10; turn += 1)
      for (const name of ['退回补正', '受理', '不予受理'])
        await page.getByRole('radio', { name, exact: true }).click();
    const reasons = page.getByRole('textbox', { name: '理由', exact: true });
    await reasons.pressSequentially('certificate not legible');
    const took = (await page.evaluate<number[]>('[...window.took.values()]')).toSorted(
      (one, other) => one - other,
    );
    const at = (part: number): number => took[Math.floor(took.length * part)] ?? 0;
    console.info(
      `${String(took.length)} interactions: p50 ${String(at(0.5))} ms, p95 ${String(at(0.95))} ms`,
    );
    expect(took.length).toBeGreaterThan(10);
  });
});

describe('print', () => {
  it('shows an award without what only a screen needs', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const { page, open, picture } = await portal.visit('applicant-qiaoxi', { width: 800 });
    await open(`/awards/${String(body['id'])}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top nav').isVisible()).toBe(false);
    expect(await page.locator('.foot').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: '办到哪一步了' }).isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await picture('print');
  });
});
