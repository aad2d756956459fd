import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CERTIFICATE } from '../../tour/forms.ts';
import { newClaim } from '../support/claims.ts';
import { payable } from '../support/payable.ts';
import { pdfWithoutFont } from '../support/files.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

async function submitted(): Promise<string> {
  const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
  return String(body['id']);
}

describe('documents and letters', () => {
  it('are drawn in the page, and the policy reports nothing', async () => {
    const id = await submitted();
    const { page, open, faults, picture, accessibility } = await portal.visit('applicant-qiaoxi');
    await open(`/awards/${id}`);
    await page.locator('.files button.link').first().click();
    await page.locator('canvas[data-drawn=true]').waitFor();
    await picture('document');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '查看收件回执' }).click();
    await page.locator('canvas[data-drawn=true]').waitFor();
    await page.getByText('本页文字').click();
    await page.getByRole('dialog').getByText('桥西食品有限公司').first().waitFor();
    await picture('letter');
    expect(await accessibility()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('show their signs, even if the font is not in the file', async () => {
    const words = '驰名商标认定证书';
    const applicant = portal.awards.as('applicant-qiaoxi');
    const { body } = await apply(applicant, newClaim(), pdfWithoutFont(words));
    const { page, open, faults, picture } = await portal.visit('applicant-qiaoxi');
    await open(`/awards/${String(body['id'])}`);
    await page.locator('.files button.link').first().click();
    await page.locator('canvas[data-drawn=true]').waitFor();
    await page.getByText('本页文字').click();
    await page.getByRole('dialog').getByText(words).waitFor();
    await picture('document-without-font');
    expect(faults).toEqual([]);
  });
});

describe('what people write to each other', () => {
  it('is read by those whom it concerns: remarks by the firm, notes never', async () => {
    const id = await submitted();
    const office = await portal.visit('handler-1');
    await office.open(`/awards/${id}`);
    const part = (title: string) => office.page.locator('section', { hasText: title }).last();
    await part('内部备注').getByText('填写').click();
    await part('内部备注').getByLabel('内容').fill('核对一下证书');
    await part('内部备注').getByRole('button', { name: '写下备注' }).click();
    await part('内部备注').getByText('核对一下证书').waitFor();
    await part('与申报单位的往来').getByText('填写').click();
    await part('与申报单位的往来').getByLabel('内容').fill('请留意补正期限');
    await part('与申报单位的往来').getByRole('button', { name: '发给申报单位' }).click();
    await part('与申报单位的往来').getByText('请留意补正期限').waitFor();
    const firm = await portal.visit('applicant-qiaoxi');
    await firm.open(`/awards/${id}`);
    await firm.page.getByText('请留意补正期限').waitFor();
    expect(await firm.page.getByText('核对一下证书').count()).toBe(0);
    expect(await firm.page.getByText('内部备注').count()).toBe(0);
  });
});

describe('an officer', () => {
  it('keeps a draft on one machine and takes it on another, with a sentence of the office', async () => {
    const id = await submitted();
    await portal.awards.as('handler-1').post('/templates', {
      type: 'application.return',
      zh: '证书不清晰',
      en: 'certificate not legible',
      words: '请重新上传清晰的证书扫描件。',
      fromDay: '2026-01-01',
    });
    const one = await portal.visit('handler-1');
    await one.open(`/awards/${id}?act=application.return`);
    await one.page.getByLabel('套用常用语').selectOption('证书不清晰');
    const reasons = (visit: typeof one) => visit.page.getByRole('textbox', { name: '理由', exact: true });
    expect(await reasons(one).inputValue()).toBe('请重新上传清晰的证书扫描件。');
    await one.page.getByRole('button', { name: '存草稿' }).click();
    await one.page.getByText(/草稿存于/).waitFor();
    const other = await portal.visit('handler-1');
    await other.open(`/awards/${id}?act=application.return`);
    expect(await reasons(other).inputValue()).toBe('');
    await other.page.getByRole('button', { name: '取用草稿' }).click();
    expect(await reasons(other).inputValue()).toBe('请重新上传清晰的证书扫描件。');
  });

  it('accepts several at once, and reads what came of each', async () => {
    const ids = [await submitted(), await submitted()];
    const { page, open } = await portal.visit('handler-2');
    await open('/');
    for (const id of ids) await page.locator('.row', { hasText: id }).getByRole('checkbox').check();
    await page.getByRole('button', { name: '一并受理（2 件）' }).click();
    await page.getByRole('button', { name: /确认/ }).click();
    await page.getByText('办好 2 件，未办 0 件').waitFor();
    for (const id of ids) {
      const { body } = await portal.awards.as('handler-2').get(`/applications/${id}`);
      expect(body['state']).toBe('departmentVerification.answering');
    }
  });

  it('names a filter and finds it again; what is filtered is a table to download', async () => {
    const id = await submitted();
    const { page, open } = await portal.visit('handler-1');
    await open(`/awards?text=${id}`);
    await page.getByLabel('给这组筛选起个名字').fill('桥西的那件');
    await page.getByRole('button', { name: '存下筛选' }).click();
    const saved = page.getByRole('button', { name: '桥西的那件' }).first();
    await saved.waitFor();
    await open('/awards');
    await saved.click();
    await page.getByText('共 1 件').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });

  it('whose interest is entered later holds the payment until the leading group has looked', async () => {
    const id = await payable(portal.awards);
    const interest = { enterprise: '91330105MA2AXQ001U', fromDay: '2020-01-01' };
    await portal.awards.as('administrator-1').post('/admin/people/p-handler-1/interests', interest);
    const [head, finance] = [await portal.visit('group-head'), await portal.visit('finance-1')];
    for (const { open, page } of [head, finance]) {
      await open(`/awards/${id}`);
      await page.getByRole('heading', { name: '事后登记的利害关系' }).waitFor();
    }
    const part = head.page.locator('section.card', { hasText: '事后登记的利害关系' });
    await part.getByText('景一（样例）').first().waitFor();
    expect(await part.getByRole('listitem').allInnerTexts()).toEqual([
      '办公室已受理申报 景一（样例）',
      '办公室已提出核定意见 景一（样例）',
    ]);
    await part.getByText('填写').click();
    await part.getByLabel('理由').fill('另一位经办已核对材料');
    await head.picture('late-interest');
    expect(await head.accessibility()).toEqual([]);
    await part.getByRole('button', { name: '已复核，可以拨付' }).click();
    await part.waitFor({ state: 'detached' });
    expect((await portal.awards.as('finance-1').get(`/applications/${id}/interests`)).body['acts']).toEqual(
      [],
    );
    await portal.awards.as('administrator-1').post('/admin/people/p-handler-1/interests/end', {
      enterprise: interest.enterprise,
      fromDay: interest.fromDay,
      untilDay: interest.fromDay,
    });
  });

  it('answers a merger that a register reports: one proposes, another one confirms', async () => {
    const [from, to] = ['91330105MA2AYH0024', '91330105MA2AXN003K'];
    const report = async (id: string): Promise<void> => {
      const event = { id, kind: 'merger', effectiveOn: '2026-01-05', successor: to };
      await portal.awards.asOwner().sql`
        insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
        values (${id}, ${from}, 'merger', '2026-01-05', ${portal.awards.database.sql.json(event)}, 'p-registry-1', '{}')`;
    };
    await report('M-2026-1');
    const [proposer, other] = [await portal.visit('handler-1'), await portal.visit('approver-1')];
    await proposer.open('/proposals');
    const merger = ({ page }: typeof proposer) => page.locator('.row', { hasText: 'M-2026-1' }).first();
    await merger(proposer).getByText('填写').click();
    await merger(proposer).getByRole('button', { name: '提出认定没有承继' }).click();
    await merger(proposer).getByRole('alert').first().waitFor();
    await merger(proposer).getByRole('textbox').fill('登记机关已更正');
    await merger(proposer).getByRole('button', { name: '提出认定没有承继' }).click();
    await proposer.page.locator('.row', { hasText: '登记机关已更正' }).getByText('须由另一人确认').waitFor();
    await proposer.picture('reported-merger');
    expect(await proposer.accessibility()).toEqual([]);
    await other.open('/proposals');
    const proposal = other.page.locator('.row', { hasText: '登记机关已更正' });
    await proposal.getByRole('button', { name: /确认/ }).click();
    await other.page.getByRole('dialog').getByRole('button', { name: /^确认/ }).click();
    await other.page.getByText('登记机关报告的合并').waitFor({ state: 'detached' });
    expect((await portal.awards.as('approver-1').get('/admin/proposals')).body['reported']).toEqual([]);
    for (const { faults } of [proposer, other]) expect(faults).toEqual([]);
  });

  it('proposes a decision that another confirms, and cannot confirm it alone', async () => {
    const proposer = await portal.visit('handler-1');
    await proposer.open('/proposals');
    await proposer.page.getByText('填写').first().click();
    const kinds = proposer.page.getByLabel('决定什么');
    expect(await kinds.locator('option').allInnerTexts()).not.toContainEqual(expect.stringMatching(/[a-z]/));
    await kinds.selectOption({ label: '变更解释口径' });
    await proposer.page.getByLabel('解释口径编号').fill('A13');
    await proposer.page.getByLabel('取值').fill('lenient');
    await proposer.page.getByLabel('自哪一天起').fill('2027-01-01');
    await proposer.page.getByLabel('理由').fill('试行一年');
    await proposer.page.getByRole('button', { name: '提出', exact: true }).click();
    await proposer.page.getByText('须由另一人确认').or(proposer.page.getByRole('alert')).first().waitFor();
    expect(await proposer.page.getByRole('alert').allInnerTexts()).toEqual([]);
    expect(await proposer.page.getByRole('button', { name: '确认生效' }).count()).toBe(0);
    const other = await portal.visit('approver-1');
    await other.open('/proposals');
    await submitted();
    const { body } = await portal.awards.as('approver-1').get('/applications/counts');
    const undecided = (body['states'] as { state: string; count: number }[])
      .filter(({ state }) =>
        /^(submitted|returned|departmentVerification|officeReview|groupDecision)/.test(state),
      )
      .reduce((sum, { count }) => sum + count, 0);
    expect(undecided).toBeGreaterThan(0);
    await other.page.getByRole('button', { name: '确认生效' }).first().click();
    await other.page.getByText(`现在有 ${String(undecided)} 件申请还没有作出决定`).waitFor();
    await other.picture('reach');
    await other.page.getByRole('dialog').getByRole('button', { name: /确认/ }).first().click();
    await other.page.locator('.tag.ok', { hasText: '已确认' }).first().waitFor();
  });
});

describe('an administrator', () => {
  it('begins at the places of their office, and finds people and firms by name', async () => {
    const { page, open, faults, accessibility, picture } = await portal.visit('administrator-1');
    /** Types a name in full and waits until the list offers what it means. */
    const typeName = async (label: string | RegExp, name: string, offered: string): Promise<void> => {
      await page.getByLabel(label).fill(name);
      await page.locator(`datalist option[value="${offered}"]`).waitFor({ state: 'attached' });
    };
    await page.getByRole('heading', { level: 1, name: '首页' }).waitFor();
    await picture('administrator-start');
    expect(await accessibility()).toEqual([]);
    await portal.awards.asOwner().sql`
      insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
      values ('M-2026-9', '91330105MA2AYH0024', 'dissolution', '2026-01-05',
        '{"id":"M-2026-9","kind":"dissolution","effectiveOn":"2026-01-05"}', 'p-registry-1', '{"key":"sample"}')`;
    await page.locator('.tiles').getByRole('link', { name: '登记机关报送' }).click();
    await page.getByLabel(/报送编号/).fill('运河机械');
    await page.getByRole('row', { name: /运河机械.*注销.*2026-01-05.*登记机关（样例）/ }).waitFor();
    await page.getByLabel(/报送编号/).fill('M-2026-X');
    await page.getByText('没有符合条件的').waitFor();
    await page.locator('header').getByRole('link', { name: '首页' }).click();
    await page.locator('.tiles').getByRole('link', { name: '企业', exact: true }).click();
    await page.getByRole('link', { name: '运河机械有限公司（样例）' }).click();
    const agents = page.locator('section.card', { hasText: '经办人' });
    await typeName(/输入登录账号或者姓名/, '乔西（样例）', 'applicant-qiaoxi');
    await agents.getByRole('button', { name: '指定经办人' }).click();
    await agents.getByRole('link', { name: '乔西（样例）' }).waitFor();
    await agents.getByRole('button', { name: '取消 乔西（样例）' }).click();
    await agents.getByRole('link', { name: '乔西（样例）' }).waitFor({ state: 'detached' });
    await page.getByLabel(/输入登录账号或者姓名/).fill('没有这个人');
    await agents.getByRole('button', { name: '指定经办人' }).click();
    await agents.getByRole('alert').waitFor();
    await open('/people/p-officer-street');
    const interest = page.locator('details', { hasText: '登记回避' });
    await interest.locator('summary').click();
    await typeName('企业统一社会信用代码', '新迁科技有限公司（样例）', '91330105MA2AXN003K');
    await interest.getByLabel('自哪一天起').fill('2026-01-01');
    await interest.getByRole('button', { name: '登记回避' }).click();
    await page.locator('.row', { hasText: '91330105MA2AXN003K' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('registers a person, grants a role and reads it in the log', async () => {
    const { page, open, faults } = await portal.visit('administrator-1');
    const second = await portal.visit('administrator-2');
    /** What one administrator proposes another one confirms. */
    const confirmed = async (): Promise<void> => {
      await second.open('/changes');
      await second.page.getByRole('button', { name: '确认生效' }).first().click();
      await second.page.getByRole('dialog').getByRole('button', { name: /确认/ }).first().click();
      await second.page.getByRole('button', { name: '确认生效' }).waitFor({ state: 'detached' });
    };
    await open('/people');
    await page.getByText('填写').first().click();
    await page.getByLabel('登录账号').fill('new-officer');
    await page.getByLabel('姓名或名称').fill('新人（样例）');
    await page.getByRole('button', { name: '提出登记人员' }).click();
    await page.getByText('已办：提出登记人员').waitFor();
    await confirmed();
    await open('/people');
    await page.getByLabel('账号、姓名或企业').fill('new-officer');
    await page.getByRole('link', { name: '新人（样例）' }).click();
    await page.getByText('授予职责').first().click();
    await page.getByLabel('职责', { exact: true }).selectOption('handle');
    await page.getByLabel('自哪一天起').first().fill('2026-01-01');
    await page.locator('form').getByRole('button', { name: '提出授予职责' }).click();
    await page.getByText('已办：提出授予职责').waitFor();
    await confirmed();
    await open('/people');
    await page.getByLabel('账号、姓名或企业').fill('new-officer');
    await page.getByRole('link', { name: '新人（样例）' }).click();
    await page.locator('.row', { hasText: '自 2026-01-01' }).first().waitFor();
    await open('/acts');
    await page.getByRole('rowheader', { name: '授予职责' }).first().waitFor();
    expect(faults).toEqual([]);
  });
});

describe('a person', () => {
  it('chooses how they are notified, and is asked to confirm the address', async () => {
    const { page, open, faults } = await portal.visit('applicant-qiaoxi');
    await open('/settings');
    const channels = page.locator('section', { hasText: '通知方式' });
    await channels.getByLabel('邮箱地址').fill('qiaoxi@example.com');
    await channels.getByRole('button', { name: '保存' }).click();
    await channels.getByText('qiaoxi@example.com 还没有确认').waitFor();
    await page.getByRole('button', { name: '生成订阅地址' }).click();
    await page.getByText('地址只显示这一次').waitFor();
    await page.getByRole('button', { name: '停用订阅地址' }).click();
    await page.getByRole('button', { name: '生成订阅地址' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('goes on with a draft of an application on another machine', async () => {
    const one = await portal.visit('applicant-qiaoxi');
    await one.open('/apply/C1');
    await one.page.getByLabel('证书编号').fill('HZ-草稿-1');
    await one.page.locator('input[type=file]').first().setInputFiles(CERTIFICATE);
    await one.page.locator('form .files').getByText('certificate.pdf').first().waitFor();
    await one.page.getByRole('button', { name: '存为草稿' }).click();
    await one.page.getByText(/草稿存于/).waitFor();
    const other = await portal.visit('applicant-qiaoxi');
    await other.open('/');
    await other.page.locator('section', { hasText: '没有提交的草稿' }).getByRole('link').first().click();
    await other.page.getByLabel('证书编号').waitFor();
    expect(await other.page.getByLabel('证书编号').inputValue()).toBe('HZ-草稿-1');
    await other.page.locator('form .files').getByText('certificate.pdf').first().waitFor();
  });
});
