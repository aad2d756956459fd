import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ROOMS } from './rooms.ts';

const KINDS = /\.(ts|tsx|html|css|md|ya?ml|json)$/;
const PAGES = ['docs', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md'];

/** The places in a text that say "you" as people do who are on familiar terms: the portal and its letters say 您 and 贵单位. */
const familiarIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) => (/[你妳]/.test(line) ? [`${String(index + 1)}: ${line.trim()}`] : []));

/** Every file in which words stand that people read: of the rooms, the policies and the pages. */
async function files(): Promise<readonly string[]> {
  const folders = [...ROOMS, ...PAGES];
  const within = await Promise.all(
    folders.map(async (folder) =>
      KINDS.test(folder)
        ? [folder]
        : (await readdir(folder, { recursive: true })).map((name) => `${folder}/${name}`),
    ),
  );
  return within.flat().filter((name) => KINDS.test(name));
}

it('every Chinese word that people read says 您', async () => {
  const names = await files();
  expect(names).toEqual(
    expect.arrayContaining(['web/words/zh.ts', 'contract/refusals.ts', 'docs/guide/zh/applicant.md']),
  );
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const));
  const familiar = texts.flatMap(([name, text]) => familiarIn(text).map((line) => `${name}:${line}`));
  expect(familiar).toEqual([]);
  expect(texts.filter(([, text]) => text.includes('您')).length).toBeGreaterThan(5);
});

it('a familiar word is found by its line', () => {
  expect(familiarIn('您的职责\n这一步不由你办理。')).toEqual(['2: 这一步不由你办理。']);
});
