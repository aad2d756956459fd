import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { MACHINE_PAGE, machinePage } from '../../docs/machine-page.ts';

it('the machine’s reference page is what the machine says today: `npm run diagram` writes it', async () => {
  expect(await readFile(MACHINE_PAGE, 'utf8')).toBe(machinePage());
});

it('a page of another machine would be noticed', async () => {
  const page = await readFile(MACHINE_PAGE, 'utf8');
  expect(page.replace('submitted --> refused', 'submitted --> lapsed')).not.toBe(machinePage());
});
