import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../support/source-of.ts';

/** Every page speaks of the present but the change log. */
const PAST = 'CHANGELOG.md';
const LINK = /\]\(([^)#\s:]+)(?:#[^)]*)?\)/g;
const QUOTED = /`([^`\n]+)`/g;
const PATH = /^[\w.-]+(?:\/[\w.[\]-]*)+$/;
const CODE = /^[\w.[-][\w./[\]-]*\.(?:ts|js|cjs|sql)$/;
const SCRIPT = /\bnpm run (?:-s )?([\w:-]+)/g;
const DECISION = /\bADR (\d+)/g;

let files: readonly string[];
let scripts: ReadonlySet<string>;
let decisions: ReadonlySet<number>;
beforeAll(async () => {
  const root = await readdir('.', { withFileTypes: true });
  const folders = root.filter(
    (entry) => entry.isDirectory() && !/^(\..*|node_modules|dist)$/.test(entry.name),
  );
  const within = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(name, { recursive: true })).map((path) => join(name, path)),
    ),
  );
  files = [...root.filter((entry) => entry.isFile()).map(({ name }) => name), ...within.flat()];
  const { scripts: named } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
  scripts = new Set(Object.keys(named));
  decisions = new Set((await readdir('docs/adr')).map((name) => Number.parseInt(name, 10)));
});

const all = (form: RegExp, text: string): string[] => [...text.matchAll(form)].map(([, found = '']) => found);

/** What a page names and nobody finds: links, paths in quotes, names of files, scripts, decisions. */
function missing(page: string, text: string): string[] {
  const here = dirname(page);
  const rooms = new Set(files.map((file) => file.split('/')[0]));
  const words = all(QUOTED, text).flatMap((quoted) => quoted.split(' ').map(sourceOf));
  const isThere = (path: string): boolean => existsSync(path) || existsSync(join(here, path));
  const names = [
    ...all(LINK, text).filter((link) => !existsSync(join(here, link))),
    ...words.filter((word) => PATH.test(word) && rooms.has(word.split('/')[0]) && !isThere(word)),
    ...words.filter((word) => CODE.test(word) && !files.some((file) => `/${file}`.endsWith(`/${word}`))),
    ...all(SCRIPT, text).filter((script) => !scripts.has(script)),
    ...all(DECISION, text)
      .filter((number) => !decisions.has(Number(number)))
      .map((number) => `ADR ${number}`),
  ];
  return [...new Set(names)];
}

describe('a page', () => {
  it('names no file, command or decision that is not there', async () => {
    const pages = files.filter((file) => file.endsWith('.md') && file !== PAST);
    expect(pages.length).toBeGreaterThan(30);
    const wrong = await Promise.all(
      pages.map(async (page) => [page, missing(page, await readFile(page, 'utf8'))] as const),
    );
    expect(wrong.filter(([, names]) => names.length > 0)).toEqual([]);
  });

  it.each([
    ['[a page](../how-to/operate.md) and [another one](../how-to/fly.md#up)', '../how-to/fly.md'],
    ['`use-cases/application/send-signal.ts`, `api/decided.ts`', 'api/decided.ts'],
    [
      '`api/routes/documents/[sha256].get.ts`, `api/routes/documents/[id].get.ts`',
      'api/routes/documents/[id].get.ts',
    ],
    ['all of `db/ledger/` and `db/questions/`', 'db/questions/'],
    ['`record-step.ts` beside `recorded-step.ts`', 'recorded-step.ts'],
    ['`node bin/api.js`, `node bin/apis.js`', 'bin/apis.ts'],
    ['`npm run -s audit -- sweep`, `npm run adit`', 'adit'],
    ['by ADR 2 and ADR 999', 'ADR 999'],
    ['an address is `https://example.org/api/x` or `/api/nothing`, a type `application/json`', undefined],
  ])('that says %j is found out', (text, name) => {
    expect(missing('docs/explanation/made-up.md', text)).toEqual(name === undefined ? [] : [name]);
  });
});
