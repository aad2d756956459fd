import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayInChinese } from '../../policy/engine/in-words.ts';
import type { Explanation } from '../../policy/engine/published/explanation.ts';
import { confirmAll } from '../../tour/confirm-all.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { today } from '../../tour/today.ts';
import { visitorsAt, type Visitors } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { provenAt } from '../support/proven.ts';
import { explainedInChinese } from '../support/explained-in-chinese.ts';
import { BODIES, THIRTY, type Led } from '../support/thirty-awards.ts';
import { farNumber } from '../support/claims.ts';

let awards: Awards;
let visitors: Visitors;
beforeAll(async () => {
  awards = await startAwards();
  visitors = visitorsAt(awards.url, () => undefined);
  for (const { account, ...body } of BODIES) await enter(account, body);
  await rule('A10', 'brand:拱墅运河丝绸', '领导小组办公室列明');
  await rule('A28', '5000', '参照周边做法确定');
});
afterAll(async () => awards.stop());

const reasons = '材料齐全，核实无误';

/** An administrator enters a body of the district with its agent. */
async function enter(account: string, body: { readonly code: string }): Promise<void> {
  const admin = awards.as('administrator-1');
  const registration = { fromDay: '2010-01-01', district: '拱墅区', address: '样例路8号', street: null };
  const made = await admin.post('/admin/enterprises', { ...body, registration });
  expect(made.status).toBe(201);
  const appointed = await admin.send('PUT', `/admin/enterprises/${body.code}/agents/p-${account}`);
  expect(appointed.status).toBe(200);
}

/** Two persons of the office answer a question. */
async function rule(ruling: string, value: string, reason: string): Promise<void> {
  const content = { kind: 'ruling.change', ruling, value, from: today(), reason };
  const proposed = await awards.as('handler-1').post('/admin/proposals', content);
  const confirmed = await awards
    .as('approver-1')
    .post(`/admin/proposals/${String(proposed.body['id'])}/confirm`, {});
  expect([proposed.status, confirmed.status]).toEqual([201, 200]);
}

/** Leads an award to the payment; what the leading group has to decide it decides. */
async function paid({ by, claim, byReference, objected }: Led, index: number): Promise<string> {
  const form = await provenAt(awards.as(by.account), {
    ...claim,
    enterprise: by.enterprise,
    certificate: `样例第${farNumber(`certificate ${String(index)}`, 9)}号`,
  });
  const { id } = await visitors.submit(by.account, form);
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  if (objected)
    await visitors.act(
      'officer-market',
      id,
      'department.object',
      { reasons: '对认定方式存疑' },
      'departmentVerification.answering',
    );
  await confirmAll(visitors, id);
  const proposal = { outcome: 'grant', reasons, ...(byReference !== undefined && { byReference }) };
  await visitors.act('handler-1', id, 'office.propose', proposal, 'officeReview.approving');
  const { body } = await awards
    .as('approver-1')
    .post(`/applications/${id}/signals/office.approve`, { reasons });
  if (body['state'] === 'groupDecision')
    await visitors.act('group-head', id, 'group.approve', { reasons }, 'publicNotice.open');
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  const { state } = await visitors.pay(id, isIntroduced(claim) ? 'funded.watched' : 'funded.settled');
  expect(state).toMatch(/^funded/);
  return id;
}

const isIntroduced = (claim: Led['claim']): boolean => claim['item'] === 'N1';

async function explanationOf(id: string, account: string): Promise<string> {
  const { body } = await awards.as(account).get(`/applications/${id}/explanation`);
  const said = explainedInChinese(body as unknown as Explanation);
  return said.replaceAll(dayInChinese(today()), '〔当日〕');
}

/** Latin that Chinese readers write: numbers of standards, and what people typed. */
const LATIN = /^(ISO|GB|FZ|DB|T|ZZB)$/;

it('thirty awards of every kind are paid, and each is explained in Chinese from the passage to the number', async () => {
  const ids: string[] = [];
  for (const [index, led] of THIRTY.entries()) ids.push(await paid(led, index));
  const explained = await Promise.all(
    THIRTY.map(async ({ by }, index) => explanationOf(ids[index] ?? '', by.account)),
  );
  expect(explained).toHaveLength(30);
  const latin = explained.flatMap((text) =>
    (text.match(/[A-Za-z]+/g) ?? []).filter((word) => !LATIN.test(word)),
  );
  expect(latin).toEqual([]);
  await expect(`${explained.join('\n\n')}\n`).toMatchFileSnapshot('../golden/explanations-zh.txt');
}, 900_000);
