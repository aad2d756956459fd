import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAward, act, untilOffered } from '../../docs/samples/journeys/act.ts';
import * as anyone from '../../docs/samples/journeys/anyone.ts';
import * as applicant from '../../docs/samples/journeys/applicant.ts';
import * as auditor from '../../docs/samples/journeys/auditor.ts';
import * as finance from '../../docs/samples/journeys/finance.ts';
import * as group from '../../docs/samples/journeys/group.ts';
import * as office from '../../docs/samples/journeys/office.ts';
import * as reviewer from '../../docs/samples/journeys/reviewer.ts';
import { openPortal, Problem, type Json, type Portal } from '../../docs/samples/journeys/portal.ts';
import { CERTIFICATE } from '../../tour/forms.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt, type Visitors } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { shownInOrder } from '../support/shown-in-order.ts';

let awards: Awards;
let visitors: Visitors;
let proof: Buffer;
beforeAll(async () => {
  awards = await startAwards();
  visitors = visitorsAt(awards.url, () => undefined);
  proof = await readFile(CERTIFICATE);
});
afterAll(async () => awards.stop());

const portals = new Map<string | null, Promise<Portal>>();
const as = async (account: string | null): Promise<Portal> => {
  const open = portals.get(account) ?? openPortal(awards.url, account);
  portals.set(account, open);
  return open;
};

let count = 0;
/** A product of which nobody else has heard. */
const product = (name: string) => {
  count += 1;
  return {
    item: '市级名牌',
    shownName: `${name}${count}`,
    recognisedOn: '2026-01-05',
    certificate: `旅程-${name}-${count}`,
    answers: { 复评: false },
    proof,
  };
};
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const OFFICERS = ['officer-market', 'officer-finance-bureau', 'officer-street'];
const GRANT = { 拟定意见: '予以奖励', 理由: '材料属实' };

/** The award on a recognition is accepted and confirmed by every department, each finding it in their own inbox. */
async function verified(shownName: string): Promise<void> {
  await reviewer.review(await as('handler-1'), shownName, '受理');
  for (const officer of OFFICERS) await reviewer.review(await as(officer), shownName, '部门核实无误');
}

async function granted(shownName: string): Promise<Json> {
  await verified(shownName);
  await reviewer.review(await as('handler-1'), shownName, '提出核定意见', GRANT);
  return reviewer.review(await as('approver-1'), shownName, '批准', { 理由: '同意' });
}

/** Nobody objects until the notice closes. */
async function paid(shownName: string): Promise<Json> {
  const { id } = await granted(shownName);
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  return finance.pay(await as('finance-1'), await as('finance-2'), shownName);
}

describe('anyone', () => {
  it('reads what the text gives and what stands before the public, without signing in', async () => {
    const { quote, amountFen, notices } = await anyone.lookAround(await as(null), '市级名牌');
    expect(amountFen).toBe(5_000_000);
    expect(quote).toMatch(/名牌/);
    expect(notices).toEqual([]);
  });

  it('objects to a grant, and reads the reply; the firm reads the grounds and not the name', async () => {
    const ours = product('云片糕');
    await applicant.apply(await as('applicant-qiaoxi'), ours);
    await granted(ours.shownName);
    await anyone.object(await as('citizen-1'), ours.shownName, '证书已过期');
    await reviewer.answerObjection(await as('approver-2'), ours.shownName, '异议不成立', '证书在有效期内');
    expect(await anyone.replyToMe(await as('citizen-1'))).toMatchObject({
      words: '证书已过期',
      reply: '证书在有效期内',
    });
    const award = await findAward(await as('applicant-qiaoxi'), ours.shownName);
    expect(award.objections).toMatchObject([{ words: '证书已过期', reply: '证书在有效期内' }]);
    expect(JSON.stringify(award)).not.toContain('citizen-1');
  });
});

describe('an applicant', () => {
  it('applies, and goes with the award to the money in the bank', async () => {
    const ours = product('龙须糖');
    const applied = await applicant.apply(await as('applicant-qiaoxi'), ours);
    expect(applied.state.zh).toBe('待受理');
    const end = await paid(ours.shownName);
    expect(end.amounts.paidFen).toBe(5_000_000);
    expect((await findAward(await as('applicant-qiaoxi'), ours.shownName)).decision.outcome).toBe('grant');
  });

  it('learns what to correct, corrects it, and both sides write to each other', async () => {
    const ours = product('定胜糕');
    await applicant.apply(await as('applicant-qiaoxi'), ours);
    const handler = await as('handler-1');
    const name = { zh: '日期不符', en: 'another day' };
    await reviewer.offerTemplate(handler, '退回补正', name, '请核对认定日期。');
    await reviewer.note(handler, ours.shownName, '日期与证书不一致，先退回');
    const words = await reviewer.template(handler, '日期不符');
    await reviewer.review(handler, ours.shownName, '退回补正', { 理由: words });
    const corrected = await applicant.correct(await as('applicant-qiaoxi'), ours.shownName, '2026-01-06');
    expect(corrected.changes).toMatchObject([{ fields: [{ before: '2026-01-05', after: '2026-01-06' }] }]);
    const seen = await findAward(handler, ours.shownName);
    expect(seen.remarks).toMatchObject([{ sentBy: 'applicant', words: '已按“请核对认定日期。”补正。' }]);
    expect(seen.notes).toMatchObject([{ words: '日期与证书不一致，先退回' }]);
    expect(JSON.stringify(await findAward(await as('applicant-qiaoxi'), ours.shownName))).not.toContain(
      '先退回',
    );
    await shownInOrder(awards.database);
    const { notifications } = await handler.call('GET /notifications');
    expect(notifications).toContainEqual(expect.objectContaining({ type: 'remark.sent', isNew: true }));
  });

  it('defends itself against a demand, which is reduced, and pays back', async () => {
    const ours = product('桂花糕');
    await applicant.apply(await as('applicant-qiaoxi'), ours);
    await paid(ours.shownName);
    const handler = await as('handler-1');
    await act(handler, await findAward(handler, ours.shownName), '认定违规情形', {
      法律依据: { 类别: '承诺书', 依据文件名称及文号: '承诺书2026-01-10' },
      事实: '证书系伪造',
      金额: 5_000_000,
    });
    const firm = await as('applicant-qiaoxi');
    await applicant.defend(firm, ours.shownName, '证书由协会核发', proof);
    const approver = await as('approver-2');
    const heard = await untilOffered(approver, ours.shownName, '作出追回决定');
    expect(heard.demands.at(-1).defence.statement).toContain('证书由协会核发');
    await act(approver, heard, '作出追回决定', { 决定: '减少金额', 金额: 1_000_000, 理由: '部分属实' });
    const end = await finance.receive(await as('finance-1'), ours.shownName);
    expect(end.amounts).toMatchObject({ refundedFen: 1_000_000, owedFen: 0, netFen: 4_000_000 });
  });
});

describe('a reviewer', () => {
  it('whose colleague was faster is told who has it and until when, and a head gives it back to them', async () => {
    const ours = product('荷花酥');
    const applied = await applicant.apply(await as('applicant-qiaoxi'), ours);
    const [first, second] = [await as('handler-1'), await as('handler-2')];
    await reviewer.claim(first, ours.shownName);
    const { takenBy, until, why, refused } = await reviewer.overtaken(second, ours.shownName, '受理');
    expect(takenBy).toBe('景一（样例）');
    expect(Date.parse(until)).toBeGreaterThan(Date.now());
    expect(why).toBe('该待办事项已由他人领取。');
    expect(refused).toMatchObject({ code: 'task.claimed', title: expect.any(String) as string });
    await awards.asOwner().sql`update tasks set due = '2026-01-01' where application = ${applied.id}`;
    await group.reassign(await as('group-head'), ours.shownName, '景二（样例）');
    await expect(reviewer.review(first, ours.shownName, '受理')).rejects.toThrow(Problem);
    expect((await reviewer.review(second, ours.shownName, '受理')).state.zh).toBe('待成员单位反馈意见');
  });
});

describe('the leading group', () => {
  it('sees targets, budget and what is overdue, and decides what a department objected to', async () => {
    const ours = product('油纸伞');
    await applicant.apply(await as('applicant-qiaoxi'), ours);
    await reviewer.review(await as('handler-1'), ours.shownName, '受理');
    await reviewer.review(await as('officer-market'), ours.shownName, '部门提出异议', { 理由: '名称不符' });
    for (const officer of OFFICERS.slice(1))
      await reviewer.review(await as(officer), ours.shownName, '部门核实无误');
    await reviewer.review(await as('handler-1'), ours.shownName, '提出核定意见', GRANT);
    await reviewer.review(await as('approver-1'), ours.shownName, '批准', { 理由: '同意' });
    const head = await as('group-head');
    const decided = await group.decide(head, ours.shownName, '领导小组同意', '名称一致');
    expect(decided.decision).toMatchObject({ outcome: 'grant', by: 'group', words: '名称一致' });
    const { targets, budgets, count: counted } = await group.overview(head);
    expect(targets.length).toBeGreaterThan(3);
    expect(budgets.length).toBeGreaterThan(3);
    expect(counted).toBeGreaterThan(0);
  });
});

describe('the office and its administrator', () => {
  it('let an award go on that waits for a budget, by two persons', async () => {
    const ours = product('藕粉');
    await applicant.apply(await as('applicant-qiaoxi'), ours);
    await verified(ours.shownName);
    const year = 2051;
    const { id } = await findAward(await as('handler-1'), ours.shownName);
    await visitors.passTime('handler-1', id, `${year}-01-05`, 'officeReview.proposing');
    await reviewer.review(await as('handler-1'), ours.shownName, '提出核定意见', GRANT);
    const queued = await reviewer.review(await as('approver-1'), ours.shownName, '批准', { 理由: '同意' });
    expect(queued.state.code).toBe('officeReview.queuedForBudget');
    const document = { number: '样例〔2051〕1号', year, yuan: 10_000_000, decidedOn: today() };
    await office.proposeBudget(await as('handler-1'), document);
    const confirmed = await office.confirmBudget(await as('approver-1'), document.number);
    expect(confirmed.released).toEqual([id]);
    await expect
      .poll(async () => (await findAward(await as('handler-1'), ours.shownName)).state.code, {
        timeout: 30_000,
      })
      .toBe('publicNotice.open');
  });

  it('find a person by name and let a unit have one more officer, on record', async () => {
    await office.proposeOfficer(await as('administrator-1'), '民一', '成员单位核实', '商务局', today());
    const { acts, person } = await office.confirmOfficer(await as('administrator-2'), '民一');
    expect(acts[0]).toMatchObject({ act: 'role.grant', about: person, person: 'p-administrator-2' });
  });
});

describe('an auditor', () => {
  it('reads an award from end to end, what was refused, and who held which duty', async () => {
    const ours = product('青团');
    await applicant.apply(await as('applicant-qiaoxi'), ours);
    await reviewer.claim(await as('handler-2'), ours.shownName);
    await expect(reviewer.review(await as('handler-1'), ours.shownName, '受理')).rejects.toThrow(Problem);
    await reviewer.release(await as('handler-2'), ours.shownName);
    await paid(ours.shownName);
    const seen = await auditor.audit(await as('auditor-1'), ours.shownName);
    expect(seen.steps.at(-1)).toMatchObject({ stateAfter: 'funded.settled' });
    expect(seen.asOf).toMatchObject({ state: 'funded.settled' });
    expect(seen.duties).toMatchObject({ isKept: true });
    expect(seen.duties.acts.length).toBeGreaterThan(5);
    expect(seen.refusals).toEqual([]);
  });
});
