import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmAll } from '../../tour/confirm-all.ts';
import { sampleForm } from '../../tour/forms.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt, type Visitors } from '../../tour/visitors.ts';
import { askCalculator } from '../support/calculator-page.ts';
import { newClaim } from '../support/claims.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

const FOLDER = 'docs/pictures';
const DOCUMENTS = ['README.md', 'README.zh-CN.md', ...(await guidePages())];

/** Who looks at which page in a picture, and what is done there first. The award that is decided on is `:deciding`, the paid one `:paid`. */
const PICTURES: Readonly<
  Record<
    string,
    { readonly of: string | null; readonly at: string; readonly first?: (visit: Visit) => Promise<void> }
  >
> = {
  calculator: {
    of: null,
    at: '/calculator?item=C1',
    first: async ({ page }) => askCalculator(page),
  },
  notices: { of: null, at: '/notices' },
  results: { of: null, at: '/results' },
  apply: { of: 'applicant-qiaoxi', at: '/apply/C1' },
  award: { of: 'applicant-qiaoxi', at: '/awards/:noticed' },
  verify: { of: 'officer-market', at: '/awards/:verified?act=department.confirm' },
  inbox: { of: 'approver-1', at: '/' },
  decision: { of: 'approver-1', at: '/awards/:deciding?act=office.approve' },
  board: { of: 'group-head', at: '/board' },
  payments: { of: 'finance-1', at: '/payments' },
  replay: { of: 'auditor-1', at: '/audit/:paid' },
  people: { of: 'administrator-1', at: '/people' },
};

/** The pages of the guide in Chinese. */
async function guidePages(): Promise<readonly string[]> {
  return (await readdir('docs/guide/zh')).map((name) => `docs/guide/zh/${name}`);
}

/** The pictures that a document shows. */
const shownIn = (text: string): readonly string[] =>
  [...text.matchAll(/!\[[^\]]+\]\((?:\.\.\/)*(?:docs\/)?pictures\/([^)]+)\.jpg\)/g)].map(
    ([, name = '']) => name,
  );

it('the pictures that documents show are those that this file makes, each of them', async () => {
  const texts = await Promise.all(DOCUMENTS.map(async (name) => readFile(name, 'utf8')));
  const made = Object.keys(PICTURES).toSorted();
  expect([...new Set(texts.flatMap(shownIn))].toSorted()).toEqual(made);
  expect((await readdir(FOLDER)).toSorted()).toEqual(made.map((name) => `${name}.jpg`));
});

it('a picture is found wherever a document lies', () => {
  expect(shownIn('![a](docs/pictures/a.jpg) ![b](../../pictures/b.jpg) [c](docs/pictures/c.jpg)')).toEqual([
    'a',
    'b',
  ]);
});

/**
 * Makes them anew, each also in a narrow window and dark where `PICTURES` names a folder to look at them:
 *
 *     RECORD_PICTURES=1 PICTURES=/tmp/pictures npx vitest run --config test/vitest.config.ts test/web/pictures.test.ts
 */
describe.runIf(process.env['RECORD_PICTURES'] === '1')('made anew', () => {
  const ids = new Map<string, string>();
  let portal: PortalUnderTest;
  beforeAll(async () => {
    portal = await startPortal();
    for (const [name, id] of Object.entries(await awardsIn(portal.awards.url))) ids.set(name, id);
  }, 300_000);
  afterAll(async () => portal.stop());

  it.each(Object.entries(PICTURES))('%s', async (name, { of, at, first }) => {
    const path = at.replace(/:(\w+)/, (_, which: string) => ids.get(which) ?? which);
    for (const look of [{ width: 1280 }, { width: 390 }, { width: 1440, dark: true }]) {
      const visit = await portal.visit(of, look);
      await visit.open(path);
      await visit.page.getByText('正在读取…').first().waitFor({ state: 'detached' });
      await first?.(visit);
      if (look.width === 1280) {
        const picture = await visit.page.screenshot({ type: 'jpeg', quality: 70 });
        await writeFile(join(FOLDER, `${name}.jpg`), picture);
      }
      await visit.picture(name);
      expect(visit.faults).toEqual([]);
      await visit.context.close();
    }
  });
});

/** Awards that stand where the pictures look: with a department, before the approver, before the public, with finance, and paid. */
async function awardsIn(url: string): Promise<Readonly<Record<string, string>>> {
  const visitors = visitorsAt(url, () => undefined);
  const titled = (name: string, certificate: string) =>
    sampleForm(newClaim({ recognition: `product:${name}`, certificate }));
  const verified = await accepted(visitors, await titled('拱宸桥牌藕粉', 'HZ-2026-101'));
  const deciding = await proposed(visitors, await titled('桥西牌糕点', 'HZ-2026-088'));
  const noticed = await approved(visitors, await titled('小河直街牌酱油', 'HZ-2026-073'));
  const ordered = await approved(visitors, await titled('大兜路牌黄酒', 'HZ-2026-064'));
  await passDeadline(visitors, ordered, 'notice', 'payment.ordered');
  const paid = await approved(visitors, await titled('运河人家牌龙井茶', 'HZ-2026-051'));
  await passDeadline(visitors, paid, 'notice', 'payment.ordered');
  await visitors.pay(paid, 'funded.settled');
  return { verified, deciding, noticed, ordered, paid };
}

type Form = Awaited<ReturnType<typeof sampleForm>>;

async function accepted(visitors: Visitors, form: Form): Promise<string> {
  const { id } = await visitors.submit('applicant-qiaoxi', form);
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  return id;
}

async function proposed(visitors: Visitors, form: Form): Promise<string> {
  const id = await accepted(visitors, form);
  await confirmAll(visitors, id);
  const grant = { outcome: 'grant', reasons: '证书、注册证明齐全，符合第十八条' };
  await visitors.act('handler-1', id, 'office.propose', grant, 'officeReview.approving');
  return id;
}

async function approved(visitors: Visitors, form: Form): Promise<string> {
  const id = await proposed(visitors, form);
  await visitors.act(
    'approver-1',
    id,
    'office.approve',
    { reasons: '材料齐全，符合规定' },
    'publicNotice.open',
  );
  return id;
}
