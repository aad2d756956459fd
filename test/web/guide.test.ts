import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CODE_LISTS } from '../../use-cases/catalogue/lists.ts';
import { zh } from '../../web/words/zh.ts';

const FOLDER = 'docs/guide/zh';
/** What the page really says: its own words, and those that the catalogue gives it. */
const SAID = new Set([
  ...Object.values(zh)
    .filter((word) => typeof word === 'string')
    .map((word) => word.trim()),
  ...Object.values(CODE_LISTS).flatMap((codes) => codes.map((code) => code.zh)),
]);

/** Words in the guide's brackets that no page has. */
const unsaid = (text: string): readonly string[] =>
  [...text.matchAll(/「([^」]+)」/g)].map(([, word = '']) => word).filter((word) => !SAID.has(word));

it('the guide has a page for each person, and names buttons as the pages do', async () => {
  const pages = (await readdir(FOLDER)).filter((name) => name.endsWith('.md'));
  expect(pages.length).toBe(9);
  for (const name of pages) {
    const text = await readFile(`${FOLDER}/${name}`, 'utf8');
    expect([...text.matchAll(/「/g)].length, name).toBeGreaterThan(2);
    expect(unsaid(text), name).toEqual([]);
  }
  const list = await readFile(`${FOLDER}/README.md`, 'utf8');
  for (const name of pages.filter((page) => page !== 'README.md')) expect(list).toContain(`(${name})`);
});

it('a button that no page has is found in the guide', () => {
  expect(unsaid('点「登录」，再点「一键通过」。')).toEqual(['一键通过']);
});
