import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms.ts';

const PAGE = 'docs/reference/environment.md';
const NAME = '[A-Z][A-Z0-9_]+';
/** How the code reads a variable. */
const READS = [
  new RegExp(`\\benv\\.(${NAME})\\b`, 'g'),
  new RegExp(`(?:\\benv|\\breached|\\brunning|\\))\\['(${NAME})'\\]`, 'g'),
  new RegExp(`\\brequired\\('(${NAME})'\\)`, 'g'),
  new RegExp(`\\b(?:numberOf|reached)\\((?:process\\.)?env, '(${NAME})'`, 'g'),
];
/** Members taken out of an environment, by a parameter's pattern or by an assignment. */
const TAKEN =
  /\{([^{}]*)\}\s*(?::\s*(?:NodeJS\.ProcessEnv|Env)\b|=\s*(?:await\s+environmentOf|env\b|process\.env\b))/g;

function readIn(source: string): string[] {
  const direct = READS.flatMap((form) => [...source.matchAll(form)].map(([, name = '']) => name));
  const taken = [...source.matchAll(TAKEN)].flatMap(([, members = '']) =>
    [...members.matchAll(new RegExp(`(?:^|,)\\s*(${NAME})\\b`, 'g'))].map(([, name = '']) => name),
  );
  return [...direct, ...taken];
}

async function readInRooms(): Promise<Set<string>> {
  const files = await Promise.all(
    ROOMS.map(async (room) => {
      const names = await readdir(room, { recursive: true });
      return names.filter((name) => name.endsWith('.ts')).map((name) => `${room}/${name}`);
    }),
  );
  const sources = await Promise.all(
    [...files.flat(), 'temporal.config.ts'].map(async (file) => readFile(file, 'utf8')),
  );
  return new Set(sources.flatMap(readIn));
}

async function documented(): Promise<{ all: string[]; ofLibraries: string[] }> {
  const [own = '', libraries = ''] = (await readFile(PAGE, 'utf8')).split('## Read by the libraries');
  const namesIn = (text: string): string[] =>
    [...text.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(new RegExp(`\`(${NAME})\\*?\``, 'g'))].map(([, name = '']) => name),
    );
  return { all: namesIn(own), ofLibraries: namesIn(libraries) };
}

describe('the page of environment variables', () => {
  it('has every variable that the code reads, and no other', async () => {
    const { all } = await documented();
    expect([...all].sort()).toEqual([...(await readInRooms())].sort());
  });

  it('has none of them twice, and none under the libraries that the code reads itself', async () => {
    const { all, ofLibraries } = await documented();
    expect(new Set(all).size).toBe(all.length);
    const read = await readInRooms();
    expect(ofLibraries.filter((name) => read.has(name))).toEqual([]);
    expect(ofLibraries).toContain('TEMPORAL_NAMESPACE');
  });

  it.each([
    ["process.env['ONE_WAY']", ['ONE_WAY']],
    ['search.env.TWO_WAYS', ['TWO_WAYS']],
    ["required('THREE_WAYS')", ['THREE_WAYS']],
    ["numberOf(process.env, 'A_NUMBER'); reached(env, 'AN_ADDRESS', '')", ['A_NUMBER', 'AN_ADDRESS']],
    ["(await environmentOf(env, data))['FOUR_WAYS']", ['FOUR_WAYS']],
    ["function f({ FIVE, SIX = '', SEVEN: name }: Env) {}", ['FIVE', 'SIX', 'SEVEN']],
    ["const {\n  EIGHT = '',\n  NINE,\n} = env;", ['EIGHT', 'NINE']],
    ['const { TEN } = await environmentOf(process.env, data);', ['TEN']],
    ["const shared = { WRITTEN: '1' }; PEOPLE[NAMES]; other['C1']", []],
  ])('would notice %s', (source, names) => {
    expect(readIn(source).sort()).toEqual([...names].sort());
  });
});
