import type { Page } from 'playwright-core';

/** Fills the calculator that is open in for a city title of a product, and asks what it pays. */
export async function askCalculator(page: Page): Promise<void> {
  await page.getByLabel('认定对象').fill('桥西牌糕点');
  await page.getByLabel('认定日期').fill('2026-01-05');
  for (const question of await page.locator('fieldset.field').all()) {
    const no = question.getByLabel('否', { exact: true });
    if ((await no.count()) > 0) await no.check();
  }
  await page.getByRole('radio', { name: '企业', exact: true }).check();
  await page.getByRole('button', { name: '算一算' }).click();
  await page.locator('mark').first().waitFor();
}
