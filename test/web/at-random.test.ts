import { randomInt } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest, type Visit } from '../support/portal.ts';

/** For how long people click; a longer time is asked for by name. */
const SECONDS = Number(process.env['CLICKING_SECONDS'] ?? 40);
/** So many awards, the newest, are compared with their journals in the end. */
const LOOKED_AT = 12;
const SEED = Number(process.env['CLICKING_SEED'] ?? randomInt(1, 1_000_000));

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

/** A whole number from 0, below another. */
type Numbers = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
function numbersFrom(seed: number): Numbers {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Opens an act that is offered; null if there is none any more, for others click too. */
async function opened(page: Page, number: Numbers): Promise<Locator | null> {
  const acts = page.locator('section.do > [role=radiogroup] input, section.do > p.buttons > button');
  const count = await acts.count();
  if (count > 0)
    try {
      await acts.nth(number(count)).click({ timeout: 10_000 });
    } catch (fault) {
      // An act that was offered when it was counted may be gone when it is clicked.
      if ((await acts.count()) >= count) throw fault;
      return null;
    }
  const form = page.locator('section.do form').first();
  return (await form.count()) === 0 ? null : form;
}

/** Fills in what a form asks for, and now and then leaves something out; returns its long text as it was typed. */
async function filledIn(form: Locator, number: Numbers): Promise<string | null> {
  for (const group of await form.getByRole('group').all()) {
    const choices = group.getByRole('radio');
    const count = await choices.count();
    if (count > 0 && number(5) > 0) await choices.nth(number(count)).check();
  }
  for (const day of await form.locator('input[type=date]').all())
    if (number(5) > 0) await day.fill('2026-11-02');
  for (const text of await form.locator('input[type=text], input:not([type])').all())
    if ((await text.isEditable()) && number(3) === 0) await text.fill(`乱 ${String(number(1e6))}`);
  const box = form.locator('textarea').first();
  if ((await box.count()) === 0) return null;
  const typed = `随机文字 ${String(number(1e6))}`;
  await box.fill(typed);
  return typed;
}

/** Takes an act that is offered, types into it and sends it, valid or not; returns what was done. */
async function act({ page }: Visit, number: Numbers): Promise<string> {
  const form = await opened(page, number);
  if (form === null) return 'nothing to do';
  const typed = await filledIn(form, number);
  if (typed !== null && number(3) === 0) {
    await page.reload();
    await page.locator('h1').waitFor();
    const kept = page.locator('section.do form textarea').first();
    await kept.waitFor();
    expect(await kept.inputValue(), `seed ${String(SEED)}: text was lost`).toBe(typed);
  }
  await page.locator('section.do form button.main').first().click();
  const done = page.getByText(/已办|已送出/);
  await done
    .or(page.getByText(/处要改/))
    .or(page.locator('form [role=alert]'))
    .or(page.getByRole('dialog'))
    .first()
    .waitFor();
  const confirm = page.getByRole('dialog').getByRole('button', { name: /^确认/ });
  if (await confirm.isVisible()) await confirm.click();
  return (await done.count()) > 0 ? 'did an act' : 'sent an act';
}

/** Somebody opens an award and does something there, or is cut off, or goes away; returns what was done. */
async function turn(visit: Visit, id: string, number: Numbers): Promise<string> {
  const { page, context } = visit;
  await visit.open(`/awards/${id}`);
  await page.getByRole('heading', { name: '办到哪一步了' }).waitFor();
  const chance = number(10);
  if (chance < 7) return act(visit, number);
  if (chance < 8) {
    await context.setOffline(true);
    await page.locator('.say.warn', { hasText: '实时连接断开' }).or(page.locator('h1')).first().waitFor();
    await context.setOffline(false);
    return 'was cut off';
  }
  if (chance < 9) await visit.open('/');
  return chance < 9 ? 'went to the start' : 'opened an award';
}

it(
  `people who click at random (seed ${String(SEED)}) break nothing, lose no text and are shown the journal as it is`,
  async () => {
    console.info(`clicking for ${String(SECONDS)} s with CLICKING_SEED=${String(SEED)}`);
    const number = numbersFrom(SEED);
    const applied = async (): Promise<string> => {
      const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
      return String(body['id']);
    };
    const ids = [await applied(), await applied(), await applied()];
    const ever = [...ids];
    const people = await Promise.all(
      ['applicant-qiaoxi', 'handler-1', 'handler-2'].map(async (account) => portal.visit(account)),
    );
    const done = new Map<string, number>();
    const until = Date.now() + SECONDS * 1000;
    while (Date.now() < until) {
      const visit = people[number(people.length)];
      const which = number(ids.length);
      if (visit === undefined) throw new Error('nobody clicks');
      const what = await turn(visit, ids[which] ?? '', number);
      done.set(what, (done.get(what) ?? 0) + 1);
      if (what === 'nothing to do' && number(3) === 0) {
        ids[which] = await applied();
        ever.push(ids[which]);
      }
    }
    console.info(JSON.stringify({ awards: ever.length, ...Object.fromEntries(done) }));
    expect(done.get('did an act') ?? 0).toBeGreaterThan(0);
    for (const visit of people) expect(visit.faults, `seed ${String(SEED)}`).toEqual([]);
    const [firm] = people;
    for (const id of ever.slice(-LOOKED_AT)) {
      const { body } = await portal.awards.as('applicant-qiaoxi').get(`/applications/${id}/steps`);
      await firm?.open(`/awards/${id}`);
      const lines = firm?.page.locator('.diary > li');
      expect(await lines?.count(), `seed ${String(SEED)}`).toBe((body['steps'] as unknown[]).length);
    }
  },
  (SECONDS + 260) * 1000,
);
