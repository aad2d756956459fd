import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

/** For how long people click; a longer time is asked for by name. */
const SECONDS = Number(process.env['CLICKING_SECONDS'] ?? 40);
const SEED = Number(process.env['CLICKING_SEED'] ?? randomInt(1, 1_000_000));

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

/** The same numbers for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Takes an act that is offered, types into it and sends it, valid or not; returns what was done. */
async function act({ page }: Visit, number: (below: number) => number): Promise<string> {
  const acts = page
    .locator('section.do')
    .getByRole('radio', { name: /./ })
    .or(page.locator('section.do > p > button'));
  const count = await acts.count();
  if (count === 0) return 'nothing to do';
  try {
    await acts.nth(number(count)).click({ timeout: 10_000 });
  } catch (fault) {
    // Others click too: an act that was offered when it was counted may be gone when it is clicked.
    if ((await acts.count()) >= count) throw fault;
    return 'found the act gone';
  }
  const box = page.locator('section.do form textarea').first();
  if ((await box.count()) === 0) return 'opened an act';
  const typed = `随机文字 ${String(number(1e6))}`;
  await box.fill(typed);
  if (number(3) === 0) {
    await page.reload();
    await page.locator('h1').waitFor();
    const kept = page.locator('section.do form textarea').first();
    await kept.waitFor();
    expect(await kept.inputValue(), `seed ${String(SEED)}: text was lost`).toBe(typed);
  }
  await page.locator('section.do form button.main').click();
  await page
    .getByText(/已办|已送出|处要改/)
    .or(page.locator('form [role=alert]'))
    .or(page.getByRole('dialog'))
    .first()
    .waitFor();
  const confirm = page.getByRole('dialog').getByRole('button', { name: /^确认/ });
  if (await confirm.isVisible()) await confirm.click();
  return 'sent an act';
}

it(
  `people who click at random (seed ${String(SEED)}) break nothing, lose no text and are shown the journal as it is`,
  async () => {
    console.info(`clicking for ${String(SECONDS)} s with CLICKING_SEED=${String(SEED)}`);
    const number = numbersFrom(SEED);
    const ids: string[] = [];
    for (let award = 0; award < 3; award += 1) {
      const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
      ids.push(String(body['id']));
    }
    const people = await Promise.all(
      ['applicant-qiaoxi', 'handler-1', 'handler-2'].map(async (account) => portal.visit(account)),
    );
    const done = new Map<string, number>();
    const until = Date.now() + SECONDS * 1000;
    while (Date.now() < until) {
      const visit = people[number(people.length)];
      const id = ids[number(ids.length)];
      if (visit === undefined || id === undefined) throw new Error('nobody clicks');
      const { page, context } = visit;
      let what = 'opened an award';
      await visit.open(`/awards/${id}`);
      await page.getByRole('heading', { name: '办到哪一步了' }).waitFor();
      const chance = number(10);
      if (chance < 7) what = await act(visit, number);
      else if (chance < 8) {
        await context.setOffline(true);
        await page.locator('.say.warn', { hasText: '实时连接断开' }).or(page.locator('h1')).first().waitFor();
        await context.setOffline(false);
        what = 'was cut off';
      } else if (chance < 9) {
        await visit.open('/');
        what = 'went to the start';
      }
      done.set(what, (done.get(what) ?? 0) + 1);
    }
    console.info(JSON.stringify(Object.fromEntries(done)));
    expect(done.get('sent an act') ?? 0).toBeGreaterThan(0);
    for (const visit of people) expect(visit.faults, `seed ${String(SEED)}`).toEqual([]);
    const [firm] = people;
    for (const id of ids) {
      const { body } = await portal.awards.as('applicant-qiaoxi').get(`/applications/${id}/steps`);
      await firm?.open(`/awards/${id}`);
      const lines = firm?.page.locator('.diary > li');
      expect(await lines?.count(), `seed ${String(SEED)}`).toBe((body['steps'] as unknown[]).length);
    }
  },
  (SECONDS + 260) * 1000,
);
