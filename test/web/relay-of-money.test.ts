import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayInBeijing } from '../../contract/in-beijing.ts';
import { confirmAll } from '../../tour/confirm-all.ts';
import { sampleForms } from '../../tour/forms.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

const standsAt = async ({ page }: Visit, station: string): Promise<void> =>
  page.locator('[aria-current=step]', { hasText: station }).waitFor();

/** An amount of money at the end of a label. */
const AMOUNT = ' [\\d.,]+ 万?元$';

/**
 * Chooses an act, fills in what it asks for by the words beside the fields, and sends it by a button that goes on with
 * what `sum` matches. */
async function fillAndSend(
  visit: Visit,
  name: string,
  fields: Readonly<Record<string, string>>,
  { choose = [], sum = '' }: { readonly choose?: readonly string[]; readonly sum?: string } = {},
) {
  const { page } = visit;
  const pick = page
    .getByRole('radio', { name, exact: true })
    .or(page.getByRole('button', { name, exact: true }));
  await pick.first().click();
  const form = page.locator('section.do form');
  for (const choice of choose) await form.getByRole('radio', { name: choice, exact: true }).check();
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).first().fill(value);
  await form.getByRole('button', { name: new RegExp(`^${name}${sum}`) }).click();
  const again = page.getByRole('dialog').getByRole('button', { name: /确认/ });
  await page.getByText(`已办：${name}`).or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await page.getByText(`已办：${name}`).waitFor();
}

it('the money: one makes the file, another releases it, the bank answers, five years run, and it is claimed back', async () => {
  const visitors = visitorsAt(portal.awards.url, () => undefined);
  const forms = await sampleForms();
  const { id } = await visitors.submit('applicant-xinqian', forms.introduced());
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  const reasons = '材料齐全，符合规定';
  await visitors.act(
    'handler-1',
    id,
    'office.propose',
    { outcome: 'grant', reasons },
    'officeReview.approving',
  );
  await visitors.act('approver-1', id, 'office.approve', { reasons }, 'groupDecision');
  const [firm, group] = [await portal.visit('applicant-xinqian'), await portal.visit('group-head')];
  for (const visit of [firm, group]) await visit.open(`/awards/${id}`);
  await fillAndSend(group, '领导小组同意', { 理由: '同意' }, { sum: AMOUNT });
  await standsAt(firm, '公示');
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  await standsAt(firm, '拨付到账');

  const maker = await portal.visit('finance-1');
  await maker.open(`/awards/${id}`);
  await maker.page.locator('section.do').getByRole('link', { name: '拨付' }).click();
  await maker.page.getByRole('button', { name: /制作拨付文件/ }).click();
  await maker.page.getByText('须由另一人放行').waitFor();
  expect(await maker.page.getByRole('button', { name: /^放行/ }).count()).toBe(0);
  const releaser = await portal.visit('finance-2');
  await releaser.open('/payments');
  await releaser.page.getByRole('button', { name: new RegExp(`^放行${AMOUNT.slice(0, -1)}`) }).click();
  await releaser.picture('release');
  await releaser.page.getByRole('dialog').getByRole('button', { name: /确认/ }).click();
  await releaser.page.getByText('已放行').waitFor();
  await maker.open(`/awards/${id}`);
  expect(await maker.page.getByText('还没有放行的拨付文件').count()).toBe(0);
  const { body } = await portal.awards.as('handler-1').get(`/applications/${id}`);
  const day = dayInBeijing(String(body['now']));
  const amount = (Number(body['amountFen']) / 100).toFixed(2);
  const lines = `reference,amount,result,day,bankReference,reason\n${id}-1,${amount},paid,${day},B-${id},\nA0000000000000000-1,1.00,paid,${day},B-2,\n`;
  await releaser.page
    .getByLabel('银行结果文件')
    .setInputFiles({ name: 'bank.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) });
  await releaser.page.getByText('已登记 1 行，未登记 1 行').waitFor();
  const answers = releaser.page.locator('section.card', { hasText: '银行已回复' });
  await answers.getByText('未登记 1 行').waitFor();
  await answers.locator('.row', { hasText: '确认拨付' }).getByText(/万元/).waitFor();
  await releaser.picture('receipts');
  expect(await releaser.accessibility()).toEqual([]);
  await standsAt(firm, '五年期限');
  await firm.picture('award-watched');

  const until = await dayOfWatch(id);
  await visitors.passTime('applicant-xinqian', id, until, 'funded.watched');
  const office = await portal.visit('handler-1');
  await office.open(`/awards/${id}`);
  await firm.page.reload();
  await fillAndSend(firm, '申请外迁审批', {
    计划迁出日期: nextDay(until, 40),
    地址: '江南大道9号（样例）',
    区县: '滨江区',
    理由: '厂房不足',
  });
  await office.page.getByText('厂房不足').first().waitFor();
  const [approver, auditor] = [await portal.visit('approver-2'), await portal.visit('auditor-1')];
  for (const visit of [approver, auditor]) await visit.open(`/awards/${id}`);
  await fillAndSend(approver, '不同意外迁', { 理由: '期限未满' });
  await firm.page.getByText('期限未满').first().waitFor();
  await fillAndSend(firm, '申请外迁审批', {
    计划迁出日期: nextDay(until, 60),
    地址: '江南大道9号（样例）',
    区县: '滨江区',
    理由: '厂房到期，无法续租',
  });
  await approver.page.getByText('厂房到期，无法续租').first().waitFor();
  await fillAndSend(approver, '同意外迁', { 批准文号: '拱商标外迁〔2026〕1号', 附带条件: '迁出前结清水电' });
  for (const visit of [firm, office, auditor])
    await visit.page.getByText('拱商标外迁〔2026〕1号').first().waitFor();
  // It moves elsewhere, and before the day: that is not what was consented to.
  await fillAndSend(firm, '报告迁出情况', { 生效日期: until, 地址: '江陵路1号（样例）', 区县: '滨江区' });
  await office.page.getByRole('radio', { name: '提出追回', exact: true }).check();
  await office.page.getByText('追回所依据的承诺书、协议或者法律规定。').waitFor();
  const proposal = office.page.locator('section.do form');
  await proposal.getByText('填好依据后').waitFor();
  await proposal.getByRole('radio', { name: '承诺书', exact: true }).check();
  await proposal.getByLabel('依据文件名称及文号').fill('承诺书（样例）7号');
  const shown = proposal.locator('dl', { hasText: '拟向企业追回' }).locator('b');
  await shown.waitFor();
  const wouldClaim = await shown.innerText();
  await office.picture('claim-preview');
  expect(await office.accessibility()).toEqual([]);
  await fillAndSend(
    office,
    '提出追回',
    { 依据文件名称及文号: '承诺书（样例）7号', 理由: '五年内迁出' },
    { choose: ['按五年期限内剩余整月数所占比例', '承诺书'] },
  );
  await office.page.locator('dl', { hasText: '五年期限内剩余整月数' }).getByText(wouldClaim).waitFor();
  await fillAndSend(firm, '陈述申辩', { 陈述申辩: '租约到期' });
  await fillAndSend(
    approver,
    '作出追回决定',
    { 理由: '承诺书写明此情形' },
    { choose: ['维持'], sum: AMOUNT },
  );
  await firm.page
    .getByText('追回进度')
    .or(firm.page.getByRole('heading', { name: '追回' }))
    .first()
    .waitFor();
  await firm.picture('award-clawed-back');
  expect(await firm.accessibility()).toEqual([]);
  const { body: owing } = await portal.awards.as('handler-1').get(`/applications/${id}`);
  await releaser.open(`/awards/${id}`);
  await fillAndSend(
    releaser,
    '登记退缴',
    {
      金额: (Number(owing['owedFen']) / 100).toFixed(2),
      凭证编号: `R-${id}`,
      到账日期: until,
    },
    { sum: AMOUNT },
  );
  await firm.page.locator('.road').last().getByText('结清').waitFor();
  await firm.page.getByText('尚欠 0 元').or(firm.page.getByText('尚欠0 元')).first().waitFor();
  await auditor.page.locator('.road').last().getByText('结清').waitFor();
  for (const visit of [firm, office, approver, auditor, maker, releaser]) expect(visit.faults).toEqual([]);
}, 240_000);

async function dayOfWatch(id: string): Promise<string> {
  const { body } = await portal.awards.as('handler-1').get(`/applications/${id}`);
  return nextDay(dayInBeijing(String(body['now'])), 700);
}
const nextDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
