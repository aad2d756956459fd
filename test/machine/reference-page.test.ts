import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { MACHINE_PAGE, machinePage } from '../../docs/machine-page.ts';

it('the machine’s reference page is what the machine says today: `npm run diagram` writes it', async () => {
  expect(await readFile(MACHINE_PAGE, 'utf8')).toBe(machinePage());
});

it('a page of another machine would be noticed', async () => {
  const page = await readFile(MACHINE_PAGE, 'utf8');
  for (const [from, to] of [
    ['submitted --> refused', 'submitted --> lapsed'],
    ['`office.approve` | approve', '`office.approve` | handle'],
    ['`funds.void`', '`funds.post`'],
  ] as const)
    expect([from, page.replace(from, to)]).not.toEqual([from, machinePage()]);
});
