import { randomUUID } from 'node:crypto';
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

const send = async (account: string, id: string, type: string, body: object = {}) =>
  portal.awards.as(account).post(`/applications/${id}/signals/${type}`, body);
const idOn = ({ page }: Visit): string => page.url().split('/awards/')[1]?.replace(/\?.*/, '') ?? '';

/** Fills in the form of a city product as somebody does who reads it. */
async function fillIn({ page }: Visit, name: string): Promise<void> {
  await page.getByLabel('认定对象').fill(name);
  await page.getByLabel('认定日期').fill('2026-01-05');
  await page.getByLabel('证书编号').fill(name);
  for (const question of await page.locator('fieldset.field').all())
    await question.getByLabel('否', { exact: true }).check();
  for (const picker of await page.locator('input[type=file]').all()) {
    await picker.setInputFiles(CERTIFICATE);
  }
  await expect
    .poll(() => page.getByText('✓ 已附').count())
    .toBe(await page.locator('input[type=file]').count());
}

describe('an applicant at the portal', () => {
  it('is led to an equal application that is open, and sends this one all the same with nothing typed anew', async () => {
    const visit = await portal.visit('applicant-qiaoxi');
    const { page } = visit;
    const name = `桥西牌粽子 ${randomUUID().slice(0, 4)}`;
    const claim = newClaim({ recognition: `product:${name}` });
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), claim);
    const open = String(body['id']);
    await visit.open('/apply/C1');
    await fillIn(visit, name);
    const send = async (): Promise<void> => {
      await page.getByRole('button', { name: '提交申报' }).click();
      await page.getByRole('button', { name: /确认/ }).click();
      await page.getByRole('alert').getByText(open).first().waitFor();
    };
    await send();
    expect(await visit.accessibility()).toEqual([]);
    await visit.picture('apply-twin');
    await page.getByRole('link', { name: `查看在办申请 ${open}` }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(idOn(visit)).toBe(open);

    await visit.open('/apply/C1');
    expect(await page.getByLabel('证书编号').inputValue()).toBe(name);
    await send();
    await page.getByRole('button', { name: '这是另一项申请，仍要提交' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(idOn(visit)).not.toBe(open);
    await visit.open('/apply/C1');
    expect(await page.getByLabel('证书编号').inputValue()).toBe('');
    expect(visit.faults).toEqual([]);
    await visit.context.close();
  });

  it('is led to the open application that a correction would equal, and sends it all the same', async () => {
    const visit = await portal.visit('applicant-qiaoxi');
    const { page } = visit;
    const applicant = portal.awards.as('applicant-qiaoxi');
    const name = `桥西牌青团 ${randomUUID().slice(0, 4)}`;
    const open = String((await apply(applicant, newClaim({ recognition: `product:${name}` }))).body['id']);
    const id = String((await apply(applicant, newClaim())).body['id']);
    await send('handler-1', id, 'application.return', { reasons: '名称请写全' });
    await visit.open(`/awards/${id}?act=application.resubmit`);
    await page.getByLabel('认定对象').fill(name);
    await page.getByRole('button', { name: '补正后重新提交' }).click();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByRole('link', { name: `查看在办申请 ${open}` }).waitFor();
    expect(await visit.accessibility()).toEqual([]);
    await page.getByRole('button', { name: '这是另一项申请，仍要提交' }).click();
    await page.getByText('已办：补正后重新提交').waitFor();
    expect((await applicant.get(`/applications/${id}`)).body['state']).toBe('submitted');
    expect(visit.faults).toEqual([]);
    await visit.context.close();
  });

  it('applies, corrects what is asked for while others look on, and withdraws', async () => {
    const visit = await portal.visit('applicant-qiaoxi');
    const { page } = visit;
    await page.getByRole('link', { name: '新的申报' }).click();
    await page
      .getByRole('link', { name: /市级名牌/ })
      .first()
      .click();
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByText(/处要改/).waitFor();
    await visit.picture('apply-wrong');
    expect(await page.getByText('此项必填。').count()).toBeGreaterThan(2);
    const name = `桥西牌月饼 ${randomUUID().slice(0, 4)}`;
    await fillIn(visit, name);
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByRole('dialog').getByText(name).first().waitFor();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const id = idOn(visit);
    expect(await visit.accessibility()).toEqual([]);
    expect(await page.locator('[aria-current=step]').innerText()).toContain('提交与受理');

    await send('handler-1', id, 'application.return', { reasons: '证书编号请写全' });
    await page.getByText('请补正：').waitFor();
    await page.getByRole('button', { name: '补正后重新提交' }).click();
    expect(await page.getByLabel('证书编号').inputValue()).toBe(name);
    expect(new Set(await page.locator('form .files li > span:first-child').allInnerTexts())).toEqual(
      new Set(['certificate.pdf']),
    );
    await visit.picture('correction');
    await page.getByLabel('证书编号').fill(`${name}-2`);
    await page.getByRole('button', { name: '补正后重新提交' }).click();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByText('已办：补正后重新提交').waitFor();
    await page.locator('main').getByText(`${name}-2`).first().waitFor();
    await page.getByText('补正 1 次').waitFor();
    await visit.picture('award-corrected');

    await page.getByRole('button', { name: '撤回申报' }).click();
    await page.locator('form').getByRole('button', { name: '撤回申报' }).click();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByText('已办：撤回申报').waitFor();
    await page.locator('.road .ended').waitFor();
    expect(visit.faults).toEqual([]);
  });

  it('keeps a draft on the server again and again, and finds there what was typed last', async () => {
    const { page, open } = await portal.visit('applicant-qiaoxi');
    await open('/apply/C1');
    for (const certificate of ['HZ-草稿-1', 'HZ-草稿-2', 'HZ-草稿-3']) {
      await page.getByLabel('证书编号').fill(certificate);
      const kept = page.waitForResponse(/\/api\/drafts/);
      await page.getByRole('button', { name: '存为草稿' }).click();
      expect((await kept).status()).toBeLessThan(300);
      await page.waitForURL(/draft=/);
      await page.getByText(/草稿存于/).waitFor();
    }
    const { drafts } = (await portal.awards.as('applicant-qiaoxi').get('/drafts')).body;
    expect(drafts).toMatchObject([{ version: 3, content: { claim: { certificate: 'HZ-草稿-3' } } }]);
  });

  it('keeps an open form while the award moves on, and is asked to look before it is sent', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const id = String(body['id']);
    await send('handler-1', id, 'application.return', { reasons: '请补正' });
    const { page, open } = await portal.visit('applicant-qiaoxi');
    await open(`/awards/${id}?act=application.resubmit`);
    await page.getByLabel('证书编号').fill('HZ-已改-9');
    await send('applicant-qiaoxi', id, 'application.withdraw');
    await page.getByText('您打开之后').waitFor();
    expect(await page.getByLabel('证书编号').inputValue()).toBe('HZ-已改-9');
    await page
      .getByText('申请所处环节不能办理此事项')
      .or(page.getByText('现在不能办理此事项'))
      .first()
      .waitFor();
  });

  it('sees what happened after a page was read and before it followed', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const id = String(body['id']);
    const { page, open } = await portal.visit('applicant-qiaoxi');
    await page.route('**/events*', async (route) => {
      await send('applicant-qiaoxi', id, 'application.withdraw');
      await route.continue();
    });
    await open(`/awards/${id}`);
    await page.locator('.road .ended').waitFor();
  });

  it('sends an act once, though the connection is cut while it is answered', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const id = String(body['id']);
    const { page, open } = await portal.visit('applicant-qiaoxi');
    await open(`/awards/${id}?act=application.withdraw`);
    let cut = 0;
    await page.route('**/signals/application.withdraw', async (route) => {
      if (cut > 1) return route.continue();
      cut += 1;
      await route.fetch();
      return route.abort();
    });
    await page.locator('form').getByRole('button', { name: '撤回申报' }).click();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByText('连不上系统').waitFor();
    await page.locator('form').getByRole('button', { name: '撤回申报' }).click();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByText('已办：撤回申报').waitFor();
    const { body: steps } = await portal.awards.as('applicant-qiaoxi').get(`/applications/${id}/steps`);
    const withdrawn = (steps['steps'] as { type: string }[]).filter(
      ({ type }) => type === 'application.withdraw',
    );
    expect(withdrawn.length).toBe(1);
  });
});

describe('the page of an award', () => {
  it('says nothing of its amount before it is known', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const { page, open } = await portal.visit('applicant-qiaoxi');
    let answer = (): void => undefined;
    const isAnswered = new Promise<void>((done) => (answer = done));
    await page.route('**/explanation', async (route) => {
      await isAnswered;
      await route.continue();
    });
    await open(`/awards/${String(body['id'])}`);
    const amount = page.locator('section.card', { has: page.getByRole('heading', { name: '奖励金额' }) });
    await amount.getByText('正在读取…').waitFor();
    expect(await amount.getByText('尚未核定').count()).toBe(0);
    answer();
    await amount.getByText('尚未核定').waitFor();
  });

  it.each([
    ['applicant-qiaoxi', 390, false],
    ['applicant-qiaoxi', 1440, true],
    ['handler-1', 390, true],
    ['handler-1', 1440, false],
    ['auditor-1', 1440, false],
  ])('of %s is accessible and fits %i px, dark: %s', async (account, width, dark) => {
    const recognition = `product:桥西牌香糕 ${randomUUID().slice(0, 4)}`;
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim({ recognition }));
    const id = String(body['id']);
    const { page, open, accessibility, faults, picture } = await portal.visit(account, { width, dark });
    await open(`/awards/${id}`);
    await page.getByRole('heading', { name: '办到哪一步了' }).waitFor();
    await picture(`award-${account}`);
    expect(await accessibility()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});
