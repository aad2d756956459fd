import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';

const PAGE = 'docs/reference/asvs.md';
/**
 * The standard (5.0.0): by section, how many requirements are of level 1, and how many of level 1 or 2. In each section
 * they come in the order of their levels, and those of level 3 come last.
 */
const SECTIONS: Readonly<Record<string, readonly [one: number, oneOrTwo: number]>> = {
  ...{ '1.1': [0, 2], '1.2': [5, 9], '1.3': [2, 11], '1.4': [0, 3], '1.5': [1, 2] },
  ...{ '2.1': [1, 3], '2.2': [2, 3], '2.3': [1, 4], '2.4': [0, 1] },
  ...{ '3.2': [2, 2], '3.3': [1, 4], '3.4': [2, 6], '3.5': [3, 5], '3.7': [0, 2] },
  ...{ '4.1': [1, 3], '4.2': [0, 1], '4.3': [0, 2], '4.4': [1, 4] },
  ...{ '5.1': [0, 1], '5.2': [2, 3], '5.3': [2, 2], '5.4': [0, 3] },
  ...{
    '6.1': [1, 3],
    '6.2': [8, 12],
    '6.3': [2, 4],
    '6.4': [2, 4],
    '6.5': [0, 5],
    '6.6': [0, 3],
    '6.8': [0, 4],
  },
  ...{ '7.1': [0, 3], '7.2': [4, 4], '7.3': [0, 2], '7.4': [2, 5], '7.5': [0, 2], '7.6': [0, 2] },
  ...{ '8.1': [1, 2], '8.2': [2, 3], '8.3': [1, 1], '8.4': [0, 1] },
  ...{ '9.1': [3, 3], '9.2': [1, 4] },
  ...{
    '10.1': [0, 2],
    '10.2': [0, 2],
    '10.3': [0, 4],
    '10.4': [5, 11],
    '10.5': [0, 5],
    '10.6': [0, 2],
    '10.7': [0, 3],
  },
  ...{ '11.1': [0, 2], '11.2': [0, 3], '11.3': [2, 3], '11.4': [1, 4], '11.5': [0, 1], '11.6': [0, 1] },
  ...{ '12.1': [1, 3], '12.2': [2, 2], '12.3': [0, 4] },
  ...{ '13.1': [0, 1], '13.2': [0, 5], '13.3': [0, 2], '13.4': [1, 5] },
  ...{ '14.1': [0, 2], '14.2': [1, 4], '14.3': [1, 3] },
  ...{ '15.1': [1, 3], '15.2': [1, 3], '15.3': [1, 7] },
  ...{ '16.1': [0, 1], '16.2': [0, 5], '16.3': [0, 4], '16.4': [0, 3], '16.5': [0, 3] },
  ...{ '17.1': [0, 1], '17.2': [0, 4], '17.3': [0, 2] },
};

interface Row {
  readonly number: string;
  readonly level: number;
  readonly how: string;
  readonly tests: readonly string[];
}

let text: string;
let rows: readonly Row[];
beforeAll(async () => {
  text = await readFile(PAGE, 'utf8');
  rows = text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, number = '']) => /^\d+\.\d+\.\d+$/.test(number))
    .map(([, number = '', level = '', , how = '', tests = '']) => ({
      number,
      level: Number(level),
      how,
      tests: namesIn(tests),
    }));
});

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
/** What is written like a path of this project. */
function filesIn(cell: string): string[] {
  return namesIn(cell).filter((name) => /^[a-z][\w.-]*\/([\w.[\]-]+\/)*([\w[\]-]+\.[\w.]+)?$/.test(name));
}
const count = (holds: (row: Row) => boolean): number => rows.filter(holds).length;
const isOpen = ({ how }: Row): boolean => how.includes('**Open**');
const doesNotApply = ({ how }: Row): boolean => how.startsWith('Does not apply: ');
const needsDeployment = (row: Row): boolean => row.how.includes('Deployment: ') && !isOpen(row);

describe('the table of security requirements', () => {
  it('has each requirement of level 1 and 2 once, at its level, in order', () => {
    const expected = Object.entries(SECTIONS).flatMap(([section, [one, oneOrTwo]]) =>
      Array.from({ length: oneOrTwo }, (_, index) => `${section}.${index + 1} L${index < one ? 1 : 2}`),
    );
    expect(rows.map(({ number, level }) => `${number} L${level}`)).toEqual(expected);
    expect([count(({ level }) => level === 1), count(({ level }) => level === 2)]).toEqual([70, 183]);
  });

  it('names files and tests that exist', () => {
    const named = rows.flatMap(({ how, tests }) => [...filesIn(how), ...tests]);
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
    const noTests = rows.flatMap(({ tests }) => tests).filter((name) => !/^test\/.*\.ts$/.test(name));
    expect(noTests).toEqual([]);
  });

  it('rests on something where it says that a requirement is met: a test, a file, a route or the lack of the thing', () => {
    const bare = rows.filter(
      (row) => !isOpen(row) && !doesNotApply(row) && !needsDeployment(row) && row.tests.length === 0,
    );
    expect(bare.filter(({ how }) => filesIn(how).length === 0 && !how.includes('`'))).toEqual([]);
  });

  it('counts itself right', () => {
    const open = count(isOpen);
    const [inapplicable, deployment] = [count(doesNotApply), count(needsDeployment)];
    const met = rows.length - open - inapplicable - deployment;
    const said =
      /Of the (\d+), (\d+) are met here, (\d+) are met.*?, (\d+) do not apply, and (\d+) are/s.exec(text);
    expect(said?.slice(1).map(Number)).toEqual([rows.length, met, deployment, inapplicable, open]);
  });
});
