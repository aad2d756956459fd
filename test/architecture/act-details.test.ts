import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DETAIL_WORDS, FIELD_WORDS } from '../../web/words/fields.ts';

const FOLDER = 'use-cases';

/** The members of what acts leave on record, as the sources write them. */
const detailsIn = (source: string): readonly string[] =>
  [...source.matchAll(/\bdetail(?:: | = )\{ ([^}]*) \}/g)].flatMap(([, members = '']) =>
    members
      .split(',')
      .map((member) => /^\s*(\w+)/.exec(member)?.[1] ?? '')
      .filter((member) => member !== ''),
  );

async function details(): Promise<ReadonlySet<string>> {
  const files = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(files.map(async (name) => readFile(join(FOLDER, name), 'utf8')));
  return new Set(sources.flatMap(detailsIn));
}

it('each detail of an act on record has words in both languages', async () => {
  const known = new Set([...Object.keys(FIELD_WORDS), ...Object.keys(DETAIL_WORDS)]);
  const found = await details();
  expect(found.size).toBeGreaterThan(10);
  expect([...found].filter((name) => !known.has(name))).toEqual([]);
});

it('a detail is found where it is written', () => {
  expect(detailsIn("const act = { act: 'a', detail: { agent, until: day } };")).toEqual(['agent', 'until']);
});
