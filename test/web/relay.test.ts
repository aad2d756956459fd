import { afterAll, beforeAll, expect, it } from 'vitest';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

/** Picks an act on the award that is open, fills in its reasons if it asks for any, and sends it by a button that says the amount too. */
async function act(
  { page }: Visit,
  name: string,
  choose: readonly string[] = [],
  amount = '',
): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  for (const choice of choose) await page.getByRole('radio', { name: choice, exact: true }).check();
  const send = page.locator('form').getByRole('button', { name: `${name}${amount}`, exact: true });
  await send.waitFor();
  const reasons = page.getByRole('textbox', { name: '理由', exact: true }).first();
  if ((await reasons.count()) > 0) await reasons.fill('材料齐全，符合规定');
  await send.click();
  await page.getByText(`已办：${name}`).waitFor();
}

const standsAt = async ({ page }: Visit, station: string): Promise<void> =>
  page.locator('[aria-current=step]', { hasText: station }).waitFor();

it('a relay: firm, office, departments and approver see the steps of each other without a reload', async () => {
  const { body } = await apply(
    portal.awards.as('applicant-qiaoxi'),
    newClaim({ recognition: 'product:桥西牌糕点', certificate: 'HZ-2026-088' }),
  );
  const id = String(body['id']);
  const [firm, office, approver] = await Promise.all(
    ['applicant-qiaoxi', 'handler-1', 'approver-1'].map(async (account) => portal.visit(account)),
  );
  if (firm === undefined || office === undefined || approver === undefined) throw new Error('nobody came');
  for (const visit of [firm, office, approver]) await visit.open(`/awards/${id}`);

  await portal.awards.as('handler-2').post(`/tasks/${id}.1.accept/claim`, {});
  await office.page.getByText('景二（样例） 已认领').waitFor();
  await portal.awards
    .as('applicant-qiaoxi')
    .post(`/applications/${id}/remarks`, { words: '证书原件可随时查看' });
  await office.page.getByText('证书原件可随时查看').waitFor();
  expect(await firm.page.getByText('已认领').count()).toBe(0);
  await portal.awards.as('handler-2').post(`/tasks/${id}.1.accept/release`, {});
  await office.page.getByText('景二（样例） 已认领').waitFor({ state: 'detached' });

  await act(office, '受理');
  await Promise.all([firm, approver].map(async (visit) => standsAt(visit, '部门核实')));

  for (const account of ['officer-market', 'officer-finance-bureau', 'officer-street']) {
    const officer = await portal.visit(account);
    await officer.open(`/awards/${id}`);
    await act(officer, '部门核实无误');
    await officer.context.close();
  }
  await Promise.all([firm, office].map(async (visit) => standsAt(visit, '审核批准')));

  await act(office, '提出核定意见', ['予以奖励']);
  await approver.page.getByRole('radio', { name: '批准', exact: true }).waitFor();
  // A pending proposal promises nothing: the firm does not see it.
  expect(await firm.page.getByText('5 万元').count()).toBe(0);
  await approver.picture('decision');
  await act(approver, '批准', [], ' 5 万元');
  await Promise.all([firm, office].map(async (visit) => standsAt(visit, '公示')));
  await firm.page.locator('.big', { hasText: '5 万元' }).waitFor();
  await firm.picture('award-granted');
  for (const visit of [firm, office, approver]) expect(visit.faults).toEqual([]);

  const anybody = await portal.visit(null);
  await anybody.open('/notices');
  await anybody.page.getByText('桥西食品有限公司（样例）').waitFor();
  expect(await anybody.accessibility()).toEqual([]);
});
