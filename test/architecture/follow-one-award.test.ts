import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('docs/explanation/follow-one-award.md', 'utf8');
const ENTRY = /^(\d+)\. `([^`]+)`: (\S.*\.)$/;
const IMPORT = /\bfrom '(\.[^']+)'/g;

interface Entry {
  readonly number: number;
  readonly file: string;
  readonly isCrossing: boolean;
}

/** Where a call leaves one process or room for another without an import: a word of the caller, and one of the file reached. */
const CROSSINGS: Readonly<Record<string, readonly [from: string, call: string, taken: string]>> = {
  'server/engine.ts': ['use-cases/application/send-signal.ts', 'engine.deliver(', "use-cases/engine.ts'"],
  'workflows/durable-machine.ts': ['server/engine.ts', 'signalWithStart', 'setDefaultSignalHandler('],
  'activities/record-step.ts': ['workflows/durable-machine.ts', '.recordStep', 'function recordStep('],
};

function listUnder(title: string, page = PAGE): readonly Entry[] {
  const section = page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [, number, file] = ENTRY.exec(line) ?? [];
      if (file === undefined) throw new Error(`${line}: an entry is a number, a path and a sentence`);
      return { number: Number(number), file, isCrossing: line.includes(' Crossing: ') };
    });
}

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) => join(file, '..', path));
}

/** What is wrong with a list: a file that is not there, a wrong number, a file that none above it leads to. */
function wrongIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ file, number, isCrossing }, index) => {
    if (number !== index + 1) return [`${file}: its number is not ${index + 1}`];
    if (!existsSync(file)) return [`${file}: there is no such file`];
    const above = entries.slice(0, index).map((entry) => entry.file);
    if (isCrossing) return isCrossed(file, above) ? [] : [`${file}: nothing above it crosses over to it`];
    return index === 0 || above.some((other) => existsSync(other) && importsOf(other).includes(file))
      ? []
      : [`${file}: no file above it imports it`];
  });
}

function isCrossed(file: string, above: readonly string[]): boolean {
  const [from = '', call = '', taken = ''] = CROSSINGS[file] ?? [];
  return (
    above.includes(from) &&
    readFileSync(from, 'utf8').includes(call) &&
    readFileSync(file, 'utf8').includes(taken)
  );
}

describe('the page that follows one award', () => {
  it.each([
    ['A decision', 20],
    ['An amount', 14],
  ])('leads through the files of its list, one to the next: %s, at most %i of them', (title, most) => {
    const entries = listUnder(title);
    expect(entries.length).toBeGreaterThan(most / 2);
    expect(entries.length).toBeLessThanOrEqual(most);
    expect(wrongIn(entries)).toEqual([]);
  });

  it.each([
    ['`policy/engine/assess.ts`', '`policy/assessed.ts`', ['policy/assessed.ts: there is no such file']],
    [
      '1. `activities/effects/commit-funds.ts`',
      '1. `policy/engine/money.ts`',
      ['activities/effects/assess-award.ts: no file above it imports it'],
    ],
    ['12. `activities/site.ts`', '15. `activities/site.ts`', ['activities/site.ts: its number is not 12']],
    [
      'with its unit, clause',
      'Crossing: by hand',
      ['policy/packs/gongshu-brand-2018/parameters/city-title.ts: nothing above it crosses over to it'],
    ],
  ])('that has %j replaced by %j is reported', (from, to, wrong) => {
    expect(PAGE).toContain(from);
    expect(wrongIn(listUnder('An amount', PAGE.replace(from, to)))).toEqual(expect.arrayContaining(wrong));
  });
});
