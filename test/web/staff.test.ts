import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAward } from '../../audit/audit-award.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest } from '../support/portal.ts';

let portal: PortalUnderTest;
let id: string;
beforeAll(async () => {
  portal = await startPortal();
  const { body } = await apply(
    portal.awards.as('applicant-qiaoxi'),
    newClaim({ recognition: 'product:桥西牌酱油', certificate: 'HZ-2026-089' }),
  );
  id = String(body['id']);
  const send = async (account: string, type: string, payload: object = {}) =>
    portal.awards.as(account).post(`/applications/${id}/signals/${type}`, payload);
  await send('handler-1', 'application.accept');
  for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
    await send(officer, 'department.confirm');
  await send('handler-1', 'office.propose', { outcome: 'grant', reasons: '材料齐全' });
});
afterAll(async () => portal.stop());

describe('an auditor at the portal', () => {
  it('begins at the places of their office, and gets from an award to its replay', async () => {
    const { page, accessibility } = await portal.visit('auditor-1');
    await page.locator('.tiles').getByRole('link', { name: '全面核查' }).waitFor();
    await page.getByRole('heading', { level: 1, name: '首页' }).waitFor();
    expect(await accessibility()).toEqual([]);
    await page.locator('.tiles').getByRole('link', { name: '全部申请' }).click();
    await page
      .getByRole('link', { name: /桥西牌酱油/ })
      .first()
      .click();
    await page.locator('section.do').getByRole('link', { name: '重放' }).click();
    await page.getByRole('heading', { level: 1, name: `重放 ${id}` }).waitFor();
    expect(await page.getByText('您的决定').count()).toBe(0);
  });

  it('replays an award, reads three verdicts and goes through its steps by keyboard', async () => {
    const { awards } = portal;
    const { page, open, accessibility, faults, picture } = await portal.visit('auditor-1');
    await open(`/audit/${id}`);
    // The worker of the evidence is a process of its own: its work is done here by the same function.
    await page.route('**/replay', async (route) => {
      const result = await auditAward(awards.database, awards.client, awards.bundlePath, id);
      const lines = [{ progress: 'gathering' }, { result }].map((line) => `${JSON.stringify(line)}\n`);
      await route.fulfill({ contentType: 'application/x-ndjson', body: lines.join('') });
    });
    await page.getByRole('button', { name: '重放' }).click();
    await page.getByText('同一路径').waitFor();
    expect(await page.locator('.verdicts .tag.ok').count()).toBe(3);
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await page.getByText('当时的样子：第 1 步').waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toContain('提交与受理');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('当时的样子：第 2 步').waitFor();
    await picture('replay');
    expect(await accessibility()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('reads what was refused, and finds an award among all by its number', async () => {
    await portal.awards.as('finance-1').post(`/applications/${id}/signals/office.approve`, { reasons: '试' });
    const { page, open, accessibility } = await portal.visit('auditor-1', { width: 390 });
    await open('/audit');
    await page.getByText('付一（样例）').first().waitFor();
    expect(await accessibility()).toEqual([]);
    await open('/awards');
    await page.getByLabel(/申请号/).fill(id);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByText('共 1 件').waitFor();
    expect(page.url()).toContain(`text=${id}`);
    expect(await accessibility()).toEqual([]);
  });
});

describe('the leading group at the portal', () => {
  it('takes the rows of a table away as CSV, and goes on to what is overdue', async () => {
    const { page, open, faults } = await portal.visit('group-head');
    await open('/board');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV 街道/ }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('街道（园区）.csv');
    const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toBe('\uFEFF"街道","国家级","省级","市级","标准","企业","净得 (元)"');
    const rows = await page
      .locator('section', { hasText: '街道（园区）' })
      .first()
      .locator('tbody tr')
      .count();
    expect(lines.length).toBe(rows + 1);
    expect(lines.join()).toContain('"拱宸桥街道",0,0,');
    await page.getByRole('link', { name: /共 \d+ 件逾期/ }).click();
    await page.getByRole('heading', { level: 1, name: '逾期' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('a page of the staff', () => {
  it.each([
    ['finance-1', '/payments', 1280, false],
    ['finance-1', '/payments', 390, true],
    ['group-head', '/board', 1280, false],
    ['group-head', '/board', 390, true],
    ['administrator-1', '/people', 1280, true],
    ['administrator-1', '/people', 390, false],
    ['applicant-qiaoxi', '/notifications', 390, false],
  ])('of %s at %s is accessible and fits %i px, dark: %s', async (account, path, width, dark) => {
    const { page, open, accessibility, faults, picture } = await portal.visit(account, { width, dark });
    await open(path);
    await expect.poll(() => page.getByText('正在读取…').count()).toBe(0);
    await picture(`staff${path.replaceAll('/', '-')}`);
    expect(await accessibility()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});
