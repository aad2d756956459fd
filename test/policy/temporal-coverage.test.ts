import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCases } from '../../policy/engine/cases/run-case.ts';
import { fiveYearsFrom } from '../../policy/engine/calendar/five-years.ts';
import { demandAmount } from '../../policy/engine/demand.ts';
import { watchMonths } from '../../policy/packs/gongshu-brand-2018/parameters/watch-months.ts';
import type { Dated, Parameter } from '../../policy/engine/parameter.ts';
import { TARGETS } from '../../policy/packs/gongshu-brand-2018/targets/all.ts';
import { tiles } from '../../policy/packs/gongshu-brand-2018/targets/tiles.ts';

const folder = new URL('../../policy/packs/gongshu-brand-2018/parameters/', import.meta.url);
const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => !['parameter.ts', 'names.ts'].includes(file))
    .map(async (file) => (await import(new URL(file, folder).href)) as Record<string, Parameter>),
);
const numbers: readonly Parameter[] = [
  ...modules.flatMap((module) => Object.values(module)),
  ...Object.values(TARGETS).map(({ goal }) => goal),
];

const cases = new URL('cases/', import.meta.url);
const files = readdirSync(cases).map((name) => {
  const read = readCaseFile(JSON.parse(readFileSync(new URL(name, cases), 'utf8')));
  if (!read.ok) throw new Error(name);
  return read.value;
});

/** All that was decided before 2030: verdicts with their numbers and watches, a demand, and the board of targets. */
function decided(): string {
  const watch = { from: '2019-03-15', until: '2024-03-15T16:00:00.000Z' };
  return JSON.stringify([
    files.map((file) => runCases(file)),
    demandAmount({ paidFen: 10_000_000, watch, movedOn: '2020-12-15', method: 'proRata' }),
    fiveYearsFrom('2019-03-15'),
    tiles([], [], '2020-06-30'),
  ]);
}

const before = decided();
const added: (() => void)[] = [];
afterEach(() => {
  for (const remove of added.splice(0)) remove();
});

/** Adds a later value in memory, until the test ends. */
function add({ values }: Parameter, value: Dated<number>): void {
  const list = values as Dated<number>[];
  list.push(value);
  added.push(() => list.pop());
}

it.each(numbers.map((number) => [number.name, number] as const))(
  'a later value of %s, and its end, moves nothing that was decided before',
  (_, number) => {
    add(number, { from: '2030-01-01', value: 7 });
    expect(decided()).toBe(before);
    add(number, { from: '2031-01-01', value: null });
    expect(decided()).toBe(before);
  },
);

it('and a value from an earlier day would have moved it', () => {
  add(watchMonths, { from: '2019-01-01', value: 36 });
  expect(decided()).not.toBe(before);
});
