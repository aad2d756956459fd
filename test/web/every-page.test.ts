import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest } from '../support/portal.ts';

let portal: PortalUnderTest;
const ids = { award: '', sweep: '' };
beforeAll(async () => {
  portal = await startPortal();
  const claim = newClaim({ recognition: 'product:桥西牌龙井茶', certificate: 'HZ-2026-101' });
  const { body } = await apply(portal.awards.as('applicant-qiaoxi'), claim);
  ids.award = String(body['id']);
  const send = async (account: string, path: string, form: object) =>
    portal.awards.as(account).post(path, form);
  await send('handler-1', `/applications/${ids.award}/signals/application.accept`, {});
  await send('handler-1', `/applications/${ids.award}/notes`, { words: '请市场监管局核对证书编号。' });
  await send('applicant-qiaoxi', `/applications/${ids.award}/remarks`, { words: '材料已全部上传，请查收。' });
  await send('handler-1', '/admin/proposals', {
    kind: 'ruling.change',
    ruling: 'A13',
    value: 'lenient',
    from: '2027-01-01',
    reason: '试行一年',
  });
  await send('handler-1', '/templates', {
    type: 'application.return',
    zh: '证书不清晰',
    en: 'certificate not legible',
    words: '请重新上传清晰的证书扫描件。',
    fromDay: '2026-01-01',
  });
  await portal.awards.as('applicant-qiaoxi').post('/drafts', { claim: { item: 'C1', certificate: 'HZ-9' } });
});
afterAll(async () => portal.stop());

/** Who opens each page of the portal, and at which address; a page that is new has no line here, and the test says so. */
const OPENED: Readonly<Record<string, readonly [account: string | null, address: string]>> = {
  '/': ['applicant-qiaoxi', '/'],
  '/awards/$id': ['handler-1', '/awards/AWARD'],
  '/awards': ['handler-1', '/awards?state=departmentVerification.answering'],
  '/apply': ['applicant-qiaoxi', '/apply'],
  '/apply/$item': ['applicant-qiaoxi', '/apply/C1'],
  '/policy': [null, '/policy'],
  '/calculator': [null, '/calculator'],
  '/notices': ['applicant-qiaoxi', '/notices'],
  '/notifications': ['applicant-qiaoxi', '/notifications'],
  '/payments': ['finance-1', '/payments'],
  '/audit': ['auditor-1', '/audit'],
  '/audit/$id': ['auditor-1', '/audit/AWARD'],
  '/board': ['group-head', '/board'],
  '/people': ['administrator-1', '/people'],
  '/results': [null, '/results'],
  '/usual-times': [null, '/usual-times'],
  '/settings': ['applicant-qiaoxi', '/settings'],
  '/overdue': ['approver-1', '/overdue'],
  '/proposals': ['approver-1', '/proposals'],
  '/templates': ['handler-1', '/templates'],
  '/people/$id': ['administrator-1', '/people/p-handler-1'],
  '/changes': ['administrator-1', '/changes'],
  '/delegations': ['administrator-1', '/delegations'],
  '/units': ['administrator-1', '/units'],
  '/firms': ['administrator-1', '/firms'],
  '/firms/$code': ['administrator-1', '/firms/91330105MA2AXQ001U'],
  '/registers': ['administrator-1', '/registers'],
  '/keys': ['administrator-1', '/keys'],
  '/acts': ['auditor-1', '/acts'],
  '/sweeps': ['auditor-1', '/sweeps'],
  '/sweeps/$id': ['auditor-1', '/sweeps/none'],
};

async function addresses(): Promise<readonly string[]> {
  const table = await readFile('web/routes.ts', 'utf8');
  return [...table.matchAll(/^ {4}path: '([^']+)'/gm)].map(([, path = '']) => path);
}

describe('each page of the table', () => {
  it('is opened here by somebody', async () => {
    expect(Object.keys(OPENED).toSorted()).toEqual((await addresses()).toSorted());
  });

  it.each([
    [390, false],
    [1440, true],
  ])(
    'is accessible, fits %i px (dark: %s), opens all it folds, and breaks nothing',
    async (width, dark) => {
      const accounts = new Set(Object.values(OPENED).map(([account]) => account));
      for (const account of accounts) {
        const visit = await portal.visit(account, { width, dark });
        const { page, open, accessibility, picture } = visit;
        for (const [path, [by, address]] of Object.entries(OPENED)) {
          if (by !== account) continue;
          await open(address.replace('AWARD', ids.award));
          await expect.poll(() => page.getByText('正在读取…').count()).toBe(0);
          await picture(`page${path.replaceAll(/[/$]/g, '-')}`);
          for (const folded of await page.locator('main details:not([open]) > summary').all())
            if (await folded.isVisible()) await folded.click();
          await expect.poll(() => page.getByText('正在读取…').count()).toBe(0);
          expect(await accessibility(), path).toEqual([]);
          const twice = await page.evaluate(
            `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)`,
          );
          expect(twice, `${path}: ids that stand twice`).toEqual([]);
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect(over, path).toBeLessThanOrEqual(0);
          await picture(`open${path.replaceAll(/[/$]/g, '-')}`);
        }
        expect(visit.faults, String(account)).toEqual([]);
        await visit.context.close();
      }
    },
    240_000,
  );
});
