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

it('what strangers typed is text on every page that shows it, and nothing of it runs', async () => {
  const ids: string[] = [];
  for (const [index, payload] of PAYLOADS.entries()) {
    const claim = newClaim({
      recognition: `product:${payload} ${String(index)}`,
      certificate: payload.slice(0, 90),
    });
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), claim);
    ids.push(String(body['id']));
    await portal.awards
      .as('handler-1')
      .post(`/applications/${String(body['id'])}/signals/application.return`, { reasons: payload });
  }
  for (const account of ['applicant-qiaoxi', 'handler-1', 'auditor-1']) {
    const { page, open, faults } = await portal.visit(account);
    for (const [index, id] of ids.entries()) {
      await open(account === 'auditor-1' ? `/audit/${id}` : `/awards/${id}`);
      expect(await page.locator('main').innerText()).toContain(PAYLOADS[index]);
    }
    await open(account === 'applicant-qiaoxi' ? '/' : '/awards');
    await page
      .getByText(PAYLOADS[0] ?? '')
      .first()
      .waitFor();
    if (account === 'applicant-qiaoxi') {
      await open(`/awards/${ids[6] ?? ''}?act=application.resubmit`);
      expect(await page.getByLabel('证书编号').inputValue()).toBe(PAYLOADS[6]);
    }
    expect(await page.evaluate('window.planted')).toBeUndefined();
    expect(faults).toEqual([]);
  }
});
