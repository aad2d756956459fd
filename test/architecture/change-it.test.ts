import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('docs/how-to/change-it.md', 'utf8');
const ERROR = /[\w./-]+\.ts: error TS\d+: .*/g;
const FAILURE = /^\s*FAIL (test\/\S+) > (.+)$/gm;

/** What is put into a file in place of what, once; in place of nothing it is a new file. */
type Edit = readonly [file: string, from: string, to: string];

/** A change of the page as far as it has gone, and the file in which the compiler then says what is missing. */
interface Tried {
  readonly says: string;
  readonly edits: readonly Edit[];
}

const DEADLINE: Edit = [
  'contract/deadlines.ts',
  "  'watch.elapsed',\n",
  "  'pause.due',\n  'watch.elapsed',\n",
];
const TERM: Edit = [
  'policy/operating/deadline-rule.ts',
  "  'ended.due': endedDue,\n",
  "  'ended.due': endedDue,\n  'pause.due': endedDue,\n",
];
const EVENT: Edit = [
  'contract/signals/office.ts',
  "  'office.sendBack': {\n",
  "  'office.pause': { label: { zh: '暂停', en: 'pause' }, payload: REASONED },\n  'office.sendBack': {\n",
];
const ITEM: Edit = ['policy/items/item.ts', "  'P7',\n", "  'P7',\n  'P8',\n"];
const FIELD: Edit = [
  'policy/claim.ts',
  '  readonly certificate: string;\n',
  '  readonly certificate: string;\n  readonly colour?: string;\n',
];
/** A new file, like the one beside it. */
const NUMBER: Edit = [
  'policy/parameters/town-title.ts',
  '',
  readFileSync('policy/parameters/city-title.ts', 'utf8').replace("'art13.cityTitles'", "'art13.townTitles'"),
];

const TRIED: readonly Tried[] = [
  { says: 'contract/deadlines.ts', edits: [DEADLINE] },
  { says: 'contract/labels/tasks.ts', edits: [DEADLINE, TERM] },
  { says: 'test/paths/happenings.ts', edits: [EVENT] },
  { says: 'contract/choices.ts', edits: [ITEM] },
  { says: 'policy/items/schedule.ts', edits: [ITEM] },
  { says: 'policy/parameters/town-title.ts', edits: [NUMBER] },
  { says: 'contract/signals/claim.ts', edits: [FIELD] },
  { says: 'policy/read-claim.ts', edits: [FIELD] },
];

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config,
  ts.sys,
  '.',
);

/** Returns what the compiler says of a file after some edits, one line for each error, without its place in the file. */
function errorsIn(file: string, edits: readonly Edit[]): readonly string[] {
  const edited = new Map<string, string>();
  for (const [name, from, to] of edits) {
    const before = from === '' ? '' : readFileSync(name, 'utf8');
    expect([name, before.split(from).length]).toEqual([name, from === '' ? 0 : 2]);
    edited.set(join(process.cwd(), name), from === '' ? to : before.replace(from, to));
  }
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => edited.get(path) ?? readFile(path);
  const path = join(process.cwd(), file);
  const program = ts.createProgram({ rootNames: [path], options, host });
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map((error) =>
    ts
      .formatDiagnostic(error, host)
      .replace(/\(\d+,\d+\)/, '')
      .replaceAll(/\s+/g, ' '),
  );
}

/** Whether a line of the page, in which `…` stands for what was cut, is what the compiler says. */
function isSaid(line: string, error: string): boolean {
  const parts = line.split('…').map((part) => part.trim());
  let at = 0;
  return parts.every((part, index) => {
    const found = error.indexOf(part, at);
    at = found + part.length;
    return index === 0 ? found === 0 : found !== -1;
  });
}

describe('the page of changes', () => {
  const shown = [...PAGE.matchAll(ERROR)].map(([said]) => said.replace(/`.*$/, ''));

  it.each(TRIED)('shows what the compiler says in $says', { timeout: 120_000 }, ({ says, edits }) => {
    const errors = errorsIn(says, edits);
    expect(errors).not.toEqual([]);
    const here = shown.filter((line) => line.startsWith(`${says}: `));
    expect(here.filter((line) => !errors.some((error) => isSaid(line, error)))).toEqual([]);
    expect(here).not.toEqual([]);
  });

  it('shows no message of the compiler that was not tried', () => {
    expect(shown.map((line) => line.split(': ')[0])).toEqual(TRIED.map(({ says }) => says));
  });

  it('names tests that are there', () => {
    const failures = [...PAGE.matchAll(FAILURE)];
    expect(failures.length).toBeGreaterThan(5);
    const missing = failures.filter(([, file = '', names = '']) => !isIn(readFileSync(file, 'utf8'), names));
    expect(missing.map(([failure]) => failure.trim())).toEqual([]);
  });

  it('would not pass with another message, or with a test that is not there', () => {
    const error = 'a.ts: error TS1: Property x is missing in type y';
    expect(isSaid('a.ts: error TS1: Property x is missing …', error)).toBe(true);
    expect(isSaid('a.ts: error TS1: Property z is missing …', error)).toBe(false);
    expect(isIn("it('%s is so', () => {})", 'all > this is so')).toBe(true);
    expect(isIn("it('%s is so', () => {})", 'all > this is not so')).toBe(false);
  });
});

/** Whether a source has a test of a name: its last part as it is, or without the word that a table puts before it. */
function isIn(source: string, names: string): boolean {
  const last = (names.split(' > ').at(-1) ?? '').split('…')[0]?.replace(/,? $/, '') ?? '';
  return source.includes(last) || source.includes(`%s ${last.slice(last.indexOf(' ') + 1)}`);
}
