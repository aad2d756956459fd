import { afterAll, beforeAll, expect, it } from 'vitest';
import { newClaim } from '../support/claims.ts';
import { PAYLOADS } from '../support/hostile-words.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

/** Where a text may stand when somebody's program takes it apart: a hundred and ninety-two in all with those above. */
const AROUND: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `"${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `-->${payload}<!--`,
  (payload) => `]]>${payload}`,
  (payload) => `</title>${payload}`,
  (payload) => `</style>${payload}`,
  (payload) => `</script>${payload}`,
  (payload) => `<!--${payload}`,
  (payload) => payload.toUpperCase(),
  (payload) => payload.replaceAll('<', '&lt;'),
  (payload) => payload.replaceAll('<', '%3C'),
  (payload) => `{"__proto__":{"planted":1}} ${payload}`,
  (payload) => `=HYPERLINK("x";"${payload}")`,
  (payload) => `'; drop table applications; -- ${payload}`,
  (payload) => `\u0000${payload}`.slice(1),
  (payload) => `${payload}${'长'.repeat(60)}`,
];

it('two hundred such texts in notes and remarks are text to everybody who reads them', async () => {
  const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
  const id = String(body['id']);
  const texts = PAYLOADS.flatMap((payload) => AROUND.map((around) => around(payload)));
  expect(texts.length).toBeGreaterThanOrEqual(200);
  for (let from = 0; from < texts.length; from += 12) {
    const words = texts.slice(from, from + 12).join('\n');
    const note = await portal.awards.as('handler-1').post(`/applications/${id}/notes`, { words });
    const remark = await portal.awards.as('applicant-qiaoxi').post(`/applications/${id}/remarks`, { words });
    expect([note.status, remark.status]).toEqual([201, 201]);
  }
  for (const account of ['applicant-qiaoxi', 'handler-1', 'auditor-1']) {
    const { page, open, faults } = await portal.visit(account);
    await open(`/awards/${id}`);
    await page.locator('.written li').last().waitFor();
    const shown = await page.locator('.written').first().innerText();
    expect(texts.filter((text) => !shown.includes(text.trimEnd()))).toEqual([]);
    expect(await page.evaluate('window.planted')).toBeUndefined();
    expect(faults).toEqual([]);
  }
});
