import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askCalculator } from '../support/calculator-page.ts';
import { startPortal, type PortalUnderTest } from '../support/portal.ts';

let portal: PortalUnderTest;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.stop());

describe('anybody at the portal', () => {
  it('reads what a recognition would pay, with the clause, before they sign in', async () => {
    const { page, open, accessibility, faults, picture } = await portal.visit(null);
    await open('/calculator?item=C1');
    await askCalculator(page);
    await page.locator('.big', { hasText: '5 万元' }).waitFor();
    await picture('calculator');
    expect(await accessibility()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['/policy', 390, false],
    ['/policy', 1440, true],
    ['/notices', 390, true],
    ['/calculator', 390, false],
  ])('reads %s at %i px, dark: %s', async (path, width, dark) => {
    const { page, open, accessibility, picture } = await portal.visit(null, { width, dark });
    await open(path);
    await page.getByText('正在读取…').first().waitFor({ state: 'detached' });
    await picture(`public${path.replaceAll('/', '-')}`);
    expect(await accessibility()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
