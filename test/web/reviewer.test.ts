import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../tour/today.ts';
import { confirmed } from '../support/by-two.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

async function submitted(): Promise<string> {
  const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
  return String(body['id']);
}

/** Opens an award, picks an act, fills in its reasons, and sends it. */
async function decide({ page, open }: Visit, id: string, act: string, fill: () => Promise<void> = noWords) {
  await open(`/awards/${id}`);
  await page.getByRole('radio', { name: act, exact: true }).check();
  await fill();
  await page.locator('form').getByRole('button', { name: act, exact: true }).click();
  await page.getByText(`已办：${act}`).waitFor();
}
const noWords = async (): Promise<void> => Promise.resolve();

describe('a reviewer at the portal', () => {
  it('finds the award in the inbox, takes it, and accepts it by keyboard alone', async () => {
    const id = await submitted();
    const { page, faults, picture } = await portal.visit('handler-1');
    await page.goto('/');
    const row = page.locator('.row', { hasText: id });
    await row.getByRole('button', { name: /认领/ }).click();
    await row.getByText('由您认领').waitFor();
    await picture('inbox');
    await row.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '您的决定' }).waitFor();
    const why = page.locator('section.card', { hasText: '为什么由您办理' });
    await why.getByText('您以“办公室经办”的职责办理。').waitFor();
    await why.getByText('没有承担其他职责').waitFor();
    const choice = page.getByRole('radio', { name: '受理', exact: true });
    await choice.focus();
    await page.keyboard.press('Space');
    const button = page.locator('form').getByRole('button', { name: '受理', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('已办：受理').waitFor();
    expect(faults).toEqual([]);
  });

  it('has the inbox beside the award, by the filter that the address says, and goes on to the next one', async () => {
    const ids = [await submitted(), await submitted()];
    const { page, open, accessibility, faults, picture } = await portal.visit('handler-2', { width: 1440 });
    for (const id of ids) await portal.awards.as('handler-2').post(`/tasks/${id}.1.accept/claim`, {});
    await page.getByRole('radio', { name: '我认领的' }).check();
    await page.waitForURL(/shown=mine/);
    await page.reload();
    await page.getByRole('radio', { name: '我认领的', checked: true }).waitFor();
    await expect.poll(() => page.locator('.long li').count()).toBe(2);
    const [first = '', second = ''] = ids;
    await page.locator('.row', { hasText: first }).getByRole('link').click();
    await page.waitForURL(/inbox=mine/);
    const rail = page.getByRole('navigation', { name: '待办', exact: true });
    await rail.locator('[aria-current=page]').waitFor();
    await picture('inbox-beside');
    expect(await accessibility()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.getByRole('radio', { name: '受理', exact: true }).check();
    await page.locator('form').getByRole('button', { name: '受理', exact: true }).click();
    await page.getByText('已办：受理').waitFor();
    await rail.locator('.long li').nth(1).waitFor({ state: 'detached' });
    await rail.getByRole('link', { name: '下一件' }).click();
    await page.waitForURL(new RegExp(`${second}.*inbox=mine`));
    await page.locator('.crumb').getByText(second).waitFor();
    expect(await page.getByText('已办：受理').count()).toBe(0);
    await rail.getByRole('link', { name: '下一件' }).waitFor({ state: 'detached' });
    await open(`/awards/${first}`);
    expect(await rail.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('who stands in for an absent colleague reads for whom, and has their work', async () => {
    const id = await submitted();
    const { awards } = portal;
    const absence = {
      principal: 'p-handler-1',
      substitute: 'p-approver-2',
      capacity: 'handle',
      unit: null,
      fromDay: today(),
      untilDay: today(),
      reason: '出差',
    };
    const proposed = awards.as('administrator-1').post('/admin/delegations', absence);
    expect(await confirmed(awards, proposed)).toMatchObject({ status: 200 });
    const { page } = await portal.visit('approver-2');
    await page.getByText('办公室经办（代 景一（样例））').waitFor();
    await page.locator('.row', { hasText: id }).getByRole('link').click();
    await page.getByText('您以“办公室经办”的职责办理，代 景一（样例）。').waitFor();
    const colleague = await portal.visit('approver-1');
    await colleague.page.getByText('您的职责：办公室审批').waitFor();
    expect(await colleague.page.getByText('代 景一').count()).toBe(0);
  });

  it('sees new work arrive without a reload', async () => {
    const { page } = await portal.visit('handler-2');
    await page.goto('/');
    await page.locator('h1').waitFor();
    const id = await submitted();
    await page.locator('.row', { hasText: id }).waitFor();
  });

  it('who is slower keeps every word, and reads what happened meanwhile', async () => {
    const id = await submitted();
    const slow = await portal.visit('handler-1');
    await slow.open(`/awards/${id}?act=application.return`);
    await slow.page.getByRole('textbox', { name: '理由', exact: true }).first().fill('请补一页');
    const fast = await portal.visit('handler-2');
    await decide(fast, id, '受理');
    await slow.page.getByText('您打开之后').waitFor();
    await slow.page.locator('.say.warn', { hasText: '办公室经办：受理 景二（样例）' }).waitFor();
    await slow.page.locator('form').getByRole('button', { name: '退回补正' }).click();
    await slow.page.locator('form').getByRole('alert').waitFor();
    await slow.picture('award-slower');
    expect(await slow.page.getByRole('textbox', { name: '理由', exact: true }).first().inputValue()).toBe(
      '请补一页',
    );
  });

  it('who decides on what has changed unseen learns it from the answer, looks, and decides with every word kept', async () => {
    const id = await submitted();
    await portal.awards.as('handler-1').post(`/applications/${id}/signals/application.accept`, {});
    const { page, open, picture } = await portal.visit('officer-street');
    await page.route('**/events*', async (route) => route.abort());
    await open(`/awards/${id}?act=department.object`);
    const words = page.getByRole('textbox', { name: '理由', exact: true }).first();
    await words.fill('地址不符');
    await portal.awards.as('officer-market').post(`/applications/${id}/signals/department.confirm`, {});
    const button = page.locator('form').getByRole('button', { name: '部门提出异议' });
    await button.click();
    await page.locator('form').getByRole('alert').getByText('您看到的内容已被更新').waitFor();
    await page.locator('.say.warn', { hasText: '部门核实无误' }).waitFor();
    await picture('award-moved-on');
    expect(await words.inputValue()).toBe('地址不符');
    await page.getByRole('button', { name: '看过了，按最新情况提交' }).click();
    await button.click();
    await page.getByText('已办：部门提出异议').waitFor();
  });

  it('reads why an act is not theirs', async () => {
    const id = await submitted();
    const handler = await portal.visit('handler-2');
    await decide(handler, id, '受理');
    for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
      await portal.awards.as(officer).post(`/applications/${id}/signals/department.confirm`, {});
    await decide(handler, id, '提出核定意见', async () => {
      await handler.page.getByRole('radio', { name: '予以奖励' }).check();
      await handler.page.getByRole('textbox', { name: '理由', exact: true }).first().fill('符合条件');
    });
    const why = handler.page.locator('section.card', { hasText: '为什么不由您办理' });
    await why.getByText(/为什么不能办其他/).waitFor();
    await handler.page.getByText('同一人在同一申请中只能承担一项职责', { exact: false }).first().waitFor();
    await handler.picture('award-blocked');
    expect(await handler.accessibility()).toEqual([]);
  });
});
